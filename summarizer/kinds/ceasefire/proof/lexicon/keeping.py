"""Whether it is kept, and who watches."""

from .words import words

BROKEN = words(
    r"(?:us(?:e[sd]?|ing)|taking advantage of|took advantage of) (?:the|this|a) (?:\w+ ){0,2}?"
    r"(?:truce|cease-?fire|pause|lull|halt) to|(?:marred|punctuated|undermined|shaken|tested|plagued|riddled|dogged) (?:by|with)|(?:never|not|fail(?:s|ed|ing)? to) (?:kept|keep|respect|respected|honou?r|honou?red|observe|"
    r"observed) (?:the|a|its|their|this)|violat\w+|breach(?:es|ed|ing)?|br(?:eak|eaks|oke|oken|eaking)(?! (?:down|off|out|"
    r"through|up))|betray\w*|shatter\w*|flout\w*|infring\w+|exploit\w*|"
    r"(?:despite|in spite of|notwithstanding|in defiance of|in breach of|ignoring|under "
    r"cover of) (?:\S+ ){0,6}?(?:truces?|cease-?fires?|pause|halt|armistice|deal|"
    r"agreement|lull|moratorium|standstill)|ignor(?:e[sd]|ing)|disregard\w*|abus(?:e[sd]|ing)|"
    r"accus(?:ed|es|ing|ations?) (?:\S+ ){1,6}?of (?:failing|not|refusing|reneging|backtracking)|"
    r"reneg(?:e[sd]?|ing) on|wreck(?:s|ed|ing)|torpedo(?:es|ed|ing)|sabotag(?:e[sd]|ing)|"
    r"m(?:ade|akes?|aking) a mockery of|r(?:ode|ides?|iding) roughshod over|shredd?(?:s|ed|ing)|cheat(?:s|ed|ing) on|"
    r"pa(?:id|ys?|ying) no (?:heed|attention|regard)|lapses(?=,| in\b| by\b| since\b)|chip(?:s|ped|ping)? away at|"
    r"t(?:ook|akes?|aking|reat(?:s|ed|ing)?) (?:the|this) (?:\w+ )?(?:truce|cease-?fire|pause|lull) (?:as|for) (?:a|an|its|their)|"
    r"(?:number of|\d+) incidents|(?:blow|affront|insult) to (?:the|this)|treacher\w+|perfid\w+|bad faith|provocations?|undermin(?:e[sd]|ing)|transgress\w*|contraven\w*|overstepp(?:ed|ing)|infractions?|defy(?:ing)?|defi(?:es|ed)|trampl\w+"
)
ACCUSED = words(
    r"accus\w+|alleg\w+|blam(?:e[sd]|ing)|charg(?:e[sd]|ing)|trad(?:ed|ing) \w+|denounc(?:e[sd]|ing)|"
    r"la(?:y|ys|id|ying) the blame|la(?:y|ys|id|ying) (?:\S+ ){1,6}?at (?:\S+ ){1,3}?(?:door|feet)|point(?:s|ed|ing) (?:the|a) finger|"
    r"h(?:old|olds|eld|olding) (?:\S+ ){1,4}?responsible|brand(?:s|ed|ing)|attribut(?:e[sd]|ing)|complain(?:s|ed|ing|ts?)?"
)
TORN = words(
    r"t(?:ore|orn|ears?|earing) (?:\S+ ){0,5}?(?:up|apart|to (?:shreds|pieces|bits|ribbons))|bl(?:ew|own) (?:\S+ ){0,4}?(?:up|apart)|"
    r"s(?:a|u)nk|kill(?:s|ed)(?: off)?|buried|destroy(?:s|ed|ing)|scuttl(?:e[sd]|ing)|scupper(?:s|ed)|trash(?:es|ed)|"
    r"turned (?:its|their) backs? on|spat on|thumb(?:s|ed) (?:its|their) noses? at"
)
"""What one side says that the other did to a truce."""
SHOOTING = words(
    r"shell(?:ed|ing|s)?|attack(?:ed|s)?|strikes?|struck|fir(?:ed|es)|bomb(?:ed|s|ing|ardment)?|raid(?:ed|s)?|sho(?:o|t)s?|shots?|"
    r"open(?:ed|ing)? fire|shooting|guns?|gunfire|mortars?|rockets?|missiles?|drones?|snipers?|sniping|artillery|bullets?|rounds?|clash(?:es|ed)?|"
    r"incursions?|ambush(?:es|ed)?|killed|wounded|bloodshed|explosions?|blasts?|barrages?|salvos?"
)
"""What a truce is there to stop."""
FIRED = words(
    r"kill(?:ed|ing)|lives|wound(?:ed|ing)|mortars?|drones?|incursions?|intrusions?|rockets?|missiles?|ambush(?:ed|es)?|abduct\w+|"
    r"shell(?:ed|ing|s)|attack(?:ed|ing|s)?|strikes?|struck|fir(?:ed|ing|e)|bomb\w+|"
    r"raid(?:ed|s)?|shoot(?:ing)?|shots?|launch(?:ed|ing)"
)
FIRED_FIRST = words(
    r"(?:opened|resumed|started) fire|(?:fired|shot|attacked|struck) first|resumed (?:its |their )?"
    r"(?:attacks|strikes|shelling|raids|fire)|"
    r"it (?:was|is) (?:\S+ ){1,4}?(?:that|who) (?:had |has |have )?(?:fired|shot|attacked|shelled|struck|broken)"
)
"""What is blamed on the other side, behind praise of one's own."""
GOES_ON = words(
    r"(?:still|keeps?|kept|continu(?:e[sd]?|ing)(?: to)?) (?:\w+ )?(?:shell|fir|bomb|attack|strik|shoot)(?:ing|e|s)?|"
    r"(?:attacks|strikes|shelling|raids|fighting|bombing|clashes|shooting|gunfire) (?:\w+ ){0,2}?(?:continued?|"
    r"(?:have|has|had|did) not (?:stop(?:ped)?|cease[d]?|end(?:ed)?)|went on|go on|resumed|persist(?:ed|s)?)|"
    r"carr(?:y|ies|ied) out (?:\w+ )?(?:strikes|attacks|raids)"
)
"""What a truce in force was to stop."""
BREAKS = words(
    r"violat(?:e[sd]?|ing)|breach(?:es|ed|ing)?|infring(?:e[sd]?|ing)(?: on)?|flout(?:s|ed|ing)?|"
    r"br(?:eaks?|eaking|oke|oken)|in (?:violation|breach) of|(?:in defiance|in spite) of|despite|"
    r"trampl(?:e[sd]?|ing) on|contraven(?:e[sd]?|ing)"
)
BREACH = words(r"violations?|breach(?:es)?|infractions?|infringements?|contraventions?")
KEEPS = words(
    r"ke(?:eps|pt|eping)(?: to)?|(?:st(?:icks|icking|uck)|adher(?:es|ed|ing)) to|abid(?:es|ed|ing) by|"
    r"st(?:ands|ood|anding) by|compl(?:ies|ied|ying) with|watch(?:es|ed|ing) over|"
    r"(?:observ|respect|honou?r)(?:e[sd]|s|ed|ing)|uph(?:olds|eld|olding)|"
    r"(?:remain(?:s|ed|ing)?|am|is|are|was|were) (?:\w+ )?committed to(?= (?:the|this|our|its)\b)|"
    r"(?:monitor|supervis|polic|overse)(?:e[sd]|s|ed|ing|eing)|overs(?:ees|aw)|continu(?:e[sd]?|ing) to (?:\w+ )?(?:observe|"
    r"respect|honou?r|uphold|keep to|stick to|abide by|adhere to|comply with|stand by)|"
    r"(?:we|they|both sides) (?:\w+ )?(?:keep|observe|respect|honou?r|uphold|stick to|abide by)|"
    r"what appear(?:s|ed) to be"
)
"""Only what is in force can be broken or kept, says whoever complains of it."""

KEPT = words(
    r"holding in|(?:hold|holds|holding|held)(?! (?:responsible|accountable|captive|talks|a|an|the|elections|its|their|his|that|"
    r"meetings?|discussions?|out|on(?! \w+day)|back|to|off|by|in|hostages?|fire|up by)\b)|"
    r"(?:is|are|was|were|being|been) kept|(?:that|which) (?:\w+ ){1,3}kept|"
    r"observ(?:e[sd]|ing)|respect(?:s|ed|ing)|(?:ke(?:pt|eps|eping)|keep) (?:to|(?:his|"
    r"her|its|their) (?:word|promise|side|part|end)|the (?:truce|cease-?fire|peace|calm)|"
    r"quiet)|quiet|calm|not (?:\w+ )?(?:an?|one) (?:single )?(?:shot|bullet|shell|round|rocket|mortar|incident|breach|violation)|"
    r"(?:no|an?) single (?:shot|bullet|shell|round|rocket|mortar|incident|breach|violation)|no (?:shot|bullet|shell|rocket|incident)|abid(?:e[sd]|ing) by|adher(?:e[sd]|ing) to|compl(?:ied|ies|ying) "
    r"with|honou?r(?:s|ed|ing)|no (?:\w+ ){0,2}?(?:reports? of (?:\w+ )?)?(?:violations?|breach(?:es)?|incidents?|shelling|"
    r"shots|attacks|fire|firing|clashes|fighting)|stuck to|stick(?:s|ing)? to|did it|held up|largely peaceful|"
    r"not (?:\w+ )?(?:one|a) (?:single )?(?:shot|bullet|shell|round|mortar|rocket|drone|breach|violation|incident)|"
    r"without (?:\w+ ){0,2}?(?:incidents?|hitch|breach(?:es)?|violations?|shots?|trouble)|to the letter|to (?:its|the) (?:last|final|very) (?:hour|day|minute|end)|in full(?=[.,;]| by\b)|"
    r"stands(?= (?:as|for|firm|until|through|despite|so far)\b)|(?:still|left) (?:\w+ )?standing|scrupulously|"
    r"(?:spotless|clean|unblemished|perfect) (?:record|sheet|slate)|peace (?:reign|prevail)(?:s|ed)|outliv(?:es|ed)|no (?:\w+ ){0,4}?complaints?|intact|silent(?! (?:on|about)\b)|stuck|surviv(?:ed|es|ing)|prevail(?:ed|s)|(?:fighting|shooting|shelling|hostilities|firing|attacks|bombing|gunfire) (?:has |had |have )?"
    r"(?:\w+ )?(?:stopped|ceased|died down|subsided|abated|eased)|remain(?:s|ed|ing)? (?:\w+ )?(?:in (?:place|force|effect)|committed to)|"
    r"(?:is|are|was|has been|have been) working|work(?:s|ed)(?= (?:so|well|as|better|fine)\b)|(?:abide by|adhere to|comply with|stick to|honou?r|respect|observe)(?= (?:it|the|this|our)\b)|good as (?:its|their|his) word|relative (?:calm|quiet|peace)|tranquil\w*|against (?:all|the) odds|"
    r"(?:brought|bought|gives?|given|gave) (?:\w+ ){0,3}(?:quiet|calm|peace|sleep|respite)|"
    r"(?:looks?|seems?|appears?|proves?|proved) (?:\w+ )?(?:solid|robust|sturdy|sound|firm|secure)|unbroken|undisturbed|uneventful(?:ly)?|unmarred|untroubled|peaceful(?:ly)?|faithful(?:ly)?|fulfil(?:s|led|ling|l)?|liv(?:e[sd]?|ing) up to|"
    r"true to (?:its|their|his) word|m(?:et|eets?|eeting) (?:all )?(?:its|their) obligations|smooth(?:ly)?|"
    r"(?:in|without) (?:the )?(?:main|disturbance|interruption)|(?:stood|stands|stand) (?:firm|fast|solid)|lasting|"
    r"carr(?:y|ies|ied|ying) (?:it )?out (?:in full|its|their)|in (?:full|good) (?:compliance|order|shape)|fully (?:implemented|respected|observed)|"
    r"continu(?:e[sd]?|ing) to (?:\w+ )?(?:observe|respect|honou?r|uphold|hold|keep to|stick to|abide by|"
    r"adhere to|comply with|stand by)|st(?:and|ands|anding|ood) by|uph(?:eld|old|olds|olding)|"
    r"maintain(?:s|ed|ing) (?:the|its|their)"
)
HONOURED = words(
    r"(?:observ|respect|honou?r|implement)(?:e[sd]?|s|ed|ing)?|ke(?:pt|eps?|eping)(?= (?:to|it|the|its|their)\b)|"
    r"abid(?:e[sd]?|ing) by|adher(?:e[sd]?|ing) to|compl(?:y|ies|ied|ying) with|uph(?:eld|olds?|olding)|"
    r"st(?:icks?|uck|icking) to|liv(?:e[sd]?|ing) up to"
)
"""What whoever breaks a truce has not done."""
WE_BUT_THEY = words(
    r"we (?:\w+ ){1,6}(?:and|but|while) (?:they|he|she|it|the other \w+) \w+"
)
"""Keeping it oneself and saying so of nobody else is an accusation."""
VERIFIER = words(
    r"monitors?|observers?|monitoring \w+|observer \w+|osce|unifil|inspectors?|"
    r"peacekeepers?|verification \w+|(?:un|united nations) \w+|red cross|icrc|"
    r"independent(?:ly)?|keep(?:s|ing)? watch|watch(?:es|ing)? over|(?:who|which) (?:monitor|watche?|police|supervise|oversee)s?|"
    r"(?:nordic|neutral|foreign|international|regional|un|au|eu) officers|officers who (?:\w+ )?(?:watch|inspect|monitor)\w*|delegates|arbiters?|umpires?|referees?|(?:joint|neutral) (?:\w+ )?(?:teams?|cells?|committees?|rooms?|centres?|centers?|officers)|investigators?|fact-finding \w+|(?:un|u\.n\.)|united nations|"
    r"commission|mission|committee|panel|mechanism|bureau|wardens|marshals|stewards|guarantors?|blue helmets|unmiss|minusca|monusco|undof|untso"
)
VERIFIED = words(
    r"confirm(?:s|ed|ing)|verif(?:y|ied|ies|ying)|document(?:s|ed|ing)|record(?:s|ed|ing)|"
    r"register(?:s|ed|ing)|establish(?:es|ed)|found|finds|logg(?:ed|ing)|count(?:s|ed)|"
    r"report(?:s|ed|ing)|observ(?:ed|es)|witness(?:es|ed)|certif\w+|conclude[sd]|list(?:s|ed)|trac(?:e[sd]|ing)|determine[sd]|"
    r"ascertain(?:s|ed)|tall(?:y|ies|ied)|inspect(?:s|ed)|detect(?:s|ed)|noted|put on record|puts? down|show(?:s|ed)"
)
DISPUTE = words(
    r"contest(?:s|ed|ing|ation)?|disput(?:e[sd]?|ing)|den(?:y|ies|ied|ying|ial)|"
    r"reject(?:s|ed|ing)?|accus(?:e[sd]?|ing|ations?)|challeng(?:e[sd]?|ing)|"
    r"refut(?:e[sd]?|ing)|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?|"
    r"disagree(?:s|d|ment)?|(?:does|do|did) not agree|at odds|"
    r"(?:is|was|are) (?:not true|untrue|a lie|false)|object(?:s|ed) to|differ(?:s|ed)?|"
    r"contend(?:s|ed|ing)?|never (?:\w+ )?(?:cover(?:ed|s)?|appl(?:ied|ies)|enjoyed|protected|extended)|no such|(?:is|was|are|were) (?:no|not a) party to|question(?:s|ed|ing)|rebut(?:s|ted)|"
    r"(?:conflicting|differing|rival|contradictory|competing) (?:accounts|versions|readings|claims)|"
    r"(?:al)?though (?:\S+ ){1,3}claim(?:s|ed)|counter(?:s|ed)|call(?:s|ed) (?:this|it|that|them|the claim) (?:\w+ ){0,2}?"
    r"(?:lies?|fiction|nonsense|propaganda|absurd|untrue|false|fabricat\w+|invention)"
)
BOTH_ACCUSE = words(
    r"(?:accus\w+|blam\w+) (?:each other|one another)|(?:trad|swap|swapp|exchang)(?:e[sd]?|ing|s) "
    r"(?:accusations|blame|charges)|mutual (?:accusations|recriminations|blame)|"
    r"each accus\w+|both (?:\w+ )?accus\w+"
)

WATCH = words(
    r"monitor(?:s|ed|ing)?|observe (?:it|the|its|how)|observers?|inspectors?|peacekeep\w+|verif(?:y|ied|ies|ication)|"
    r"supervis(?:e[sd]?|ion|ors?)|overs(?:ee|een|eeing)|watched(?: over)?|watch(?:es)? "
    r"over|polic(?:e[sd]|ing)|(?:to|would|will) police|(?:under )?the eyes of|check(?:s|ed|ing)? (?:on|by|it|that)|(?:in )?charge of checking|liaison officers|(?:neutral|international|foreign|un) "
    r"(?:troops|mission|teams?|experts)|(?:\w+ )?officers|patrol\w*|osce|"
    r"(?:look(?:s|ing|ed)? into|examin(?:e|es|ing)|investigat(?:e|es|ing)|review(?:s|ing)?) (?:\w+ )?(?:complaints|breaches|violations|incidents)|log(?:s|ged|ging)? (?:\w+ )?(?:violations|breach(?:es)?|incidents|complaints)|operations rooms?|"
    r"(?:count|record|document|verify|verifi|report)(?:s|ed|ing|es)? (?:the |any |all |\d+ )?(?:violations|breaches|incidents)|"
    r"(?:see(?:s|ing)? (?:to it )?that|mak(?:e|es|ing) sure|ensur(?:e|es|ing)) (?:\w+ ){1,4}?(?:respected|kept|observed|honou?red)|eyes on|keep(?:s|ing)? an eye on|hear(?:s|ing)? complaints|track(?:s|ed)?|joint (?:\w+ )?(?:cell|committee|commission|operations (?:room|cent\w+))|"
    r"ke(?:ep|eps|eping|pt) watch|referees?|umpires?|tracking|control commission"
)
WATCHERS = words(
    r"unifil|osce|untso|undof|unmiss|(?:un|u\.n\.|united nations|african union|au|ecowas|igad|eu) (?:\w+ )?(?:mission|force|observers|peacekeepers)|observers?|monitors|inspectors|peacekeepers|referees|umpires|wardens|marshals|stewards|(?:monitoring|observer|verification|truce) (?:mission|team|"
    r"commission|body|committee|group)|(?:joint|neutral) (?:\w+ )?(?:commission|committee|team|cell)"
)
CALLED_FOR = words(
    r"call(?:s|ed|ing)?(?: \S+){0,4}? for|demand\w*|urg(?:e[sd]?|ing)|want(?:s|ed)?|"
    r"need(?:s|ed)?|requir\w+|propos\w+|would|should|must|could|provided|if|unless|"
    r"road ?map|"
    r"insist\w*|condition(?:al)?|ask(?:s|ed|ing)?|s(?:eek|eeks|ought)|plans?|drafts?|"
    r"suggest\w*|offer(?:s|ed)?|request\w*|appeal\w*|until|only (?:if|when|after|once|with)|push\w*|press(?:es|ed|ing)|before"
)
AGREED_TO = words(
    r"agree(?:s|d|ment)?|accept(?:s|ed)?|approv(?:e[sd])|sign(?:s|ed)|consent(?:s|ed)|would accept|"
    r"has agreed|consensus|deal"
)
TO_COME = words(
    r"will|are to|is to|was to|were to|to be|under the (?:deal|truce|agreement|text|accord|pact|terms)|"
    r"provid\w+ for|foresee\w*|foresaw|envisag\w+|envision\w*|stipulat\w+|includ(?:es|ed)|due to|set to"
)
"""What is told of a truce that is agreed, and of one that is only planned."""
AT_WORK = words(
    r"(?:are|is|were|was|have|has|had) (?:\w+ )?(?:deployed|arrived|monitoring|observing|"
    r"patrol\w+|watching|supervising|overseeing|stationed|verifying|in place|on the ground"
    r"|at work|working|posted|recorded|reported|confirmed|counted|documented|verified|"
    r"begun|registered|logged|operating|active|present|operational)|"
    r"(?:patrol|monitor|watche|oversee|supervise|police)s (?:over )?(?:on|along|in|the|it|both|its)|"
    r"(?:has|have|had) been (?:operating|working|monitoring|patrolling|watching|active)|(?:monitors|observers|inspectors|peacekeepers|mission|"
    r"officers|team|teams|commission) (?:\S+ ){0,10}?(?:reported|recorded|confirmed|"
    r"counted|watch|patrol|monitor|observed|saw|documented|verified|registered|logged|"
    r"found|who (?:are|watch|monitor)|oversee|supervise|began|arrived|on the (?:line|"
    r"ground|front|spot))|"
    r"(?:is|are|being|been|was|were) (?:\w+ )?(?:monitored|supervised|watched|policed|"
    r"verified|overseen)|monitored by|supervised by|overseen by|"
    r"(?:monitor|supervise|oversee|watch|police)s (?:over )?(?:the|it|its)|"
    r"(?:has|have|is|are) (?:\w+ )?watch(?:ed|ing) over|keep(?:s|ing)? watch|"
    r"(?:being|been|is|are|was|were) (?:\w+ )?(?:tracked|patrolled)|"
    r"(?:observers|monitors|inspectors|mission|peacekeepers)(?:'s?|'s) (?:log|tally|count|reports?|bulletins?|records?|figures|list|patrols?)|"
    r"(?:has|have|had) been (?:counting|recording|logging|tracking|checking|following)|keeps? an eye on|"
    r"(?:had|has|have) (?:\w+ )?(?:detected|certified|noted|cruised|patrolled|watched)|"
    r"(?:who|which|whose \w+) (?:\w+ )?(?:monitor|watche?|police|supervise|oversee|patrol|track)s? (?:over )?(?:it|the|this|its|both)"
)
UNWATCHED = words(
    r"no (?:\w+ ){0,2}?(?:monitor(?:s|ing)?|observers?|verification|supervision|"
    r"inspectors?|peacekeepers?|oversight|(?:monitoring|verification) \w+)|without (?:\w+ ){0,3}?"
    r"(?:monitor(?:s|ing)?|observers?|verification|supervision)|unmonitored|"
    r"without (?:any )?(?:referees?|umpires?|monitors|watchmen|witnesses|guarantors?|policing)|"
    r"no (?:\w+ ){0,2}?(?:mechanism|body|system|arrangements?|provisions?|means|way)(?: \w+){0,6}? "
    r"(?:to|for|of) (?:monitor\w*|verif\w+|supervis\w+|enforc\w+|polic\w+|oversee\w*)|"
    r"no (?:guarantors?|watchm[ae]n|referees?|umpires?|arbiters?)|no (?:\w+ ){0,4}?(?:to|for) (?:watch|monitor|polic|enforc|check|supervis|overse|verif|referee)\w*|self-polic\w+|unenforced|unpoliced|"
    r"(?:good faith|good ?will|trust|honou?r) alone|nothing but (?:trust|good ?will|(?:their|its) word)|(?:taken?|rests?|relies) (?:\w+ )?on (?:trust|good ?will|good faith)|"
    r"unsupervised|not (?:\w+ )?(?:monitored|supervised|watched|verified)|"
    r"(?:nobody|no one|none|neither) (?:\w+ ){0,3}?(?:watch\w*|monitor\w*|on the spot|"
    r"there|supervis\w*|verif\w+|on the ground|on hand|around|to (?:say|tell|judge|establish|count|check|referee|arbitrate|rule|investigate|decide))|lacks? (?:\w+ ){0,3}?(?:monitor\w*|observers|"
    r"verification|mechanism)"
)
