"""The words that tell of an arrangement's life, from a draft to its end."""

from collections.abc import Mapping
from typing import Literal

from .words import Words, words

Tag = Literal[
    "propose",
    "negotiate",
    "agree",
    "accept",
    "tentative",
    "force",
    "begin",
    "lives",
    "ends",
    "over",
    "extend",
    "expire",
    "due",
    "terminate",
    "reject",
]
"""What a word says of an arrangement's life."""

STATUS: Mapping[Tag, Words] = {
    "tentative": words(
        r"agree[sd]? on (?:all|everything|most|much|nearly all|almost all)(?: of it)? (?:but|except|save|bar)|"
        r"(?:largely|nearly|almost|all but|mostly|basically|virtually) (?:complete|done|finished|"
        r"agreed|there|finali[sz]ed|ready|settled|sealed)|"
        r"(?:be|being|still) (?:\w+ ){0,2}?(?:negotiated|mediated|brokered|finali[sz]ed|drafted|"
        r"hammered out|thrashed out|drawn up|worked out|put together)|"
        r"(?:agree[sd]?|agreement|agreeing|accept(?:s|ed)?) (?:\w+ )?in (?:principle|"
        r"general)|(?:general|tentative|preliminary|provisional) agreement|"
        r"(?:close|closer|near|nearer|nearing) to (?:\w+ ){0,2}(?:agree\w*|sign\w*|"
        r"deal|reach\w*|accept\w*|truce|cease-?fire|pause|halt)|nearing (?:\w+ ){0,2}"
        r"(?:agreement|deal|truce|cease-?fire|pause)|"
        r"on the (?:verge|brink|cusp|point) of \w+|about to (?:agree|sign|announce)|"
        r"agree[sd]? (?:\w+ )?to (?:discuss|talk|consider|study|examine|explore|meet|"
        r"negotiate|hold(?! (?:\w+ )?(?:fire|back|off))|work|continue(?! (?:\w+ )?(?:truce|cease-?fire|pause))|begin talks|start talks|open|review|send|resume|"
        r"seek|look|keep(?! (?:the |their |its )?(?:guns|truce|cease-?fire|peace|calm))|host)|agree[sd]? (?:\w+ )?on the need|agree[sd]? that (?:a|the) "
        r"(?:\w+ )?(?:truce|cease-?fire|pause|halt) (?:is|was) (?:need\w+|necessary|"
        r"desirable|possible)"
    ),
    "reject": words(
        r"reject(?:s|ed|ing|ion)?|refus(?:e[sd]?|ing|al)|turn(?:s|ed|ing)? (?:\w+ ){0,6}?"
        r"down|spurn(?:s|ed)?|rebuff(?:s|ed)?|dismiss(?:es|ed|ing)?|veto(?:es|ed)?|"
        r"rul(?:e[sd]?|ing) out|declin(?:e[sd]?|ing)|sa(?:ys|id) no to|"
        r"vot(?:es|ed) (?:down|against)|boycott(?:s|ed)|(?:will|would|can) be no(?! (?:more |further )?(?:\w+ )?(?:air ?strikes?|strikes|attacks?|shelling|firing|raids|shooting|fighting|overflights|bombing)\b)|no question of|"
        r"no agreement|oppos(?:e[sd]?|ing)|thr(?:ew|ows?|own|owing) out|shot down|"
        r"sh(?:ow|own|owed|ows) (?:\S+ ){1,7}?the door|(?:want|have)s? (?:nothing|no part|none)|(?:want|had)(?:ed)? (?:nothing|no part|none)|"
        r"no time for|turn(?:s|ed|ing)? (?:\w+ )?(?:\w+ )?nose up|will have none|brush(?:es|ed|ing)? (?:\w+ )?(?:aside|off)|wav(?:e[sd]|ing) (?:\w+ )?(?:aside|away)|"
        r"balk(?:s|ed)? at|snub(?:s|bed)|scorn(?:s|ed)|pour(?:s|ed)? (?:cold water|scorn) on|"
        r"said no|repudiat\w+|unacceptable|non-starter|out of the question|"
        r"never (?:gave|said|got) (?:\w+ ){0,3}?(?:yes|assent|consent)"
    ),
    "expire": words(
        r"expir(?:ed|y)|(?:expires|lapses)(?= (?:hours|days|minutes|weeks|after|as|amid|without)\b)|"
        r"lapsed|r(?:an|un) out|dr(?:ew|awn) to (?:a|its) close|c[ao]me to (?:a close|its (?:\w+ )?end)|"
        r"(?:is|was|are|were) (?:\w+ )?(?:spent|used up|up(?=[.,;]| on\b| at\b))|reached (?:its|the) (?:end|term|last day)|r(?:an|un) its course|elapsed|timed out|"
        r"fell due|allowed to (?:lapse|expire|run out)"
    ),
    "over": words(
        r"resum(?:e[sd]?|ing|ption)(?: \S+){1,8}? (?:after|following) (?:an?|the) (?:[\w-]+ ){0,3}?"
        r"(?:pauses?|lull|truce|cease-?fire|respite|halt)|"
        r"(?:is|was|were|are|been) (?:(?!\w+(?:ed|en|wn|id|ought|un|et)\b)\w+ )?over(?! (?:(?:the|an?|its|their|to)\b|(?-i:[A-Z])))|"
        r"(?:was|were) to have (?:lasted|run|held)|"
        r"ceas(?:e[sd]|ing) to exist|nothing (?:was |is |remains |remained )?(?:left|remains) of|(?:is|was) no more|"
        r"(?:came|come|brought) to an end|(?:(?:has|have|had|was|were|having) (?:(?!not|never|yet)\w+ )?)?ended"
        r"(?! (?:the|all|its|their|any|every|an?|decades|years|months|weeks)\b)"
        r"(?! (?:(?!in |with |when |after |as |on |by |at |amid |without )[\w'-]+ ){0,5}?(?:war|fighting|conflict|"
        r"hostilities|siege|talks|offensive|attacks|strikes|clashes|violence|bloodshed|shelling|bombardment|"
        r"battles?|insurgency))|(?:is|was) (?:\w+ )?(?:finished|at an end)|lasted"
    ),
    "due": words(
        r"(?:was|were|been) (?:\w+ )?(?:meant|supposed|due|set|intended|scheduled) "
        r"(?:\w+ )?to (?:\w+ )?(?:last|expire|run|lapse|end(?= (?:on|at|in|by|next|after|"
        r"when|this|only)))"
    ),
    "ends": words(
        r"(?:expires?|lapses?)(?! (?:hours|days|minutes|weeks|after|as|amid|without)\b)|expiring|ends(?= (?:on|at|in|by|next|after|when|this|tonight|tomorrow)\b)|"
        r"runs (?:\w+ )?(?:until|to(?! \S+ (?:pages|lines|points|articles|clauses|paragraphs))|through|till|for)|"
        r"(?:is|are) (?:\w+ )?(?:meant|due|set|supposed|scheduled|to) (?:to )?(?:\w+ )?"
        r"(?:expire|run out|(?:last|run)(?= (?:\w+ )?(?:until|through|till)\b)|"
        r"end(?= (?:on|at|in|by|next|after|when)))|runs out|lasts"
    ),
    "terminate": words(
        r"collaps(?:e[sd]|ing)|collapse|breakdown|rupture|demise|failure(?= of)|"
        r"(?:suspend|end|halt|withdr[ae]w)(?:s|ed|ing|n)? (?:its|their|his) (?:participation|involvement|adherence)(?: in| to)?|"
        r"br(?:oke|oken|eaks|eaking) (?:down|off|apart)|"
        r"(?:is|was|are|were) (?:\w+ )?(?:history|gone|a (?:dead letter|memory|thing of the past|scrap of paper|corpse))|(?:let|lets|letting|allow(?:s|ed|ing)) (?:\w+ ){1,3}(?:to )?(?:die|collapse|wither|fall apart)|gave out|wreck(?:s|ed|ing)|ruined|torpedo(?:es|ed)|smashed|(?:tear|tore|torn|rip|ripped|shot|blown|blew) (?:\S+ ){0,4}?(?:to (?:shreds|pieces|ribbons)|apart)|"
        r"ceas(?:e[sd]?|ing) to be bound|"
        r"call(?:s|ed|ing)? off|shatter(?:s|ed|ing)?|abandon(?:s|ed|ing)?|scrap(?:s|ped)|"
        r"withdr(?:ew|awn|awing|aws)|pull(?:s|ed|ing)? (?:\w+ ){0,3}?out|terminat(?:e[sd]?|ing)|"
        r"cancel(?:s|led|ed)|fell apart|fell(?= (?:with|when|after|because)\b)|fall(?:s|en) apart|unravel(?:s|led|ed)|"
        r"br(?:eaks?|oke|eaking) (?:its|their|his) (?:\w+ )?(?:truce|cease-?fire|pause)|"
        r"t(?:ore|orn|ears?|earing) (?:\S+ ){0,5}?(?:up|apart|to (?:shreds|pieces|bits|ribbons))|wreck(?:s|ed|ing)?|"
        r"ruin(?:s|ed|ing)?|torpedo(?:es|ed|ing)?|sabotag(?:e[sd]|ing)|s(?:a|u)nk|scuttl(?:e[sd]|ing)|"
        r"bl(?:ew|own) (?:\S+ ){0,4}?(?:up|apart)|kill(?:s|ed|ing)? off|buried|put paid to|pull(?:s|ed|ing)? the plug on|"
        r"(?:fell|falls?|fallen|falling|went|gone|c[ao]me) to (?:pieces|bits|nothing|naught|grief|dust)|"
        r"(?:a|be|became) (?:dead letter|thing of the past)|dead in the water|(?:went|gone) by the board|"
        r"(?:lies|lay|lying|left) in (?:\w+ )?(?:ruins|tatters|pieces|shreds)|came undone|g(?:a|i)ven? up on|"
        r"evaporat(?:e[sd]|ing)|dissolv(?:e[sd]|ing)|fizzled|petered out|went down in flames|burst|broke up|"
        r"gave notice|opt(?:s|ed|ing) out|back(?:s|ed|ing) out|turn(?:s|ed|ing)? (?:its|their|his|her) backs? on|"
        r"wash(?:es|ed) (?:its|their) hands of|discard(?:s|ed|ing)|dispens(?:e[sd]|ing) with|disavow(?:s|ed)|"
        r"ceas(?:e[sd]?|ing) to (?:be bound|apply|bind|hold|observe|respect|honou?r)|stopp(?:ed|ing) (?:observing|respecting|honou?ring)|"
        r"no longer (?:\w+ ){0,3}?(?:considers? (?:itself|himself|themselves) bound|observ\w+|applies|appl(?:y|ied)|stands?)|"
        r"(?:not|n't) (?:surviv\w+|outliv\w+|outlast\w*)|no longer (?:\w+ ){0,3}?(?:in force|in effect|holds?|holding|binding"
        r"|exists?|bound(?: by)?|valid)|void|quit|(?:is|was|were|declared|pronounced) (?:\w+ )?dead|renounc(?:e[sd]|ing)|put an end to|scuppered|short-lived|"
        r"(?:suspend(?:s|ed|ing)?|lift(?:s|ed|ing)?|rescind\w*|annul\w*) (?:\w+ ){0,3}?"
        r"(?:truces?|cease-?fires?|armistice|moratorium)|"
        r"(?:declar|pronounc)(?:e[sd]?|ing) (?:\w+ ){1,4}?(?:over|dead|finished|void|at an end)|"
        r"(?:announc|declar)(?:e[sd]?|ing) (?:the|an) end|walk(?:s|ed|ing)? away from|revok(?:e[sd]|ing)|denounced|in (?:tatters|ruins|shreds|pieces)|crumbl(?:e[sd]|ing)|"
        r"end(?:s|ed|ing) (?:an?|the|its|their|his|this) (?:[\w-]+ ){0,3}?(?:truce|cease-?fire|pause|halt|lull|"
        r"moratorium|armistice|cessation|calm)(?! talks)|"
        r"disintegrat(?:e[sd]|ing)|f(?:ell|alls?|allen|alling) through|ditch(?:es|ed|ing)|"
        r"jettison\w*|c(?:a|o)me apart|derail(?:s|ed)|end(?:s|ed) (?:its|their|the|his) (?:\w+ ){0,3}?"
        r"(?:truce|cease-?fire|pause|halt)\b|(?:ripp|tear)(?:s|ed|ing) up|null(?: and void)?|serv(?:e[sd]|ing) notice|(?:regard|consider|treat|see)(?:s|ed)? (?:\w+ ){1,3}?as (?:\w+ )?(?:finished|over|dead|void|ended)|"
        r"(?:is|was|be|means|meant) the end of (?:any|the|this|that)(?= (?:[\w-]+ )?(?:truce|cease-?fire|pause|lull))|founder(?:s|ed)|cut short|"
        r"walk(?:s|ed) out of|on ice|in ashes|gone up in smoke|imploded|"
        r"(?:truces?|cease-?fires?|pause|halt|deal|agreement|pact|accord|it) (?:has |had |have )?"
        r"(?:\w+ )?(?:died|perished|is no more|blew up)|"
        r"(?:did not|didn't|failed to|never) (?:take (?:hold|effect|root)|come into (?:force|effect)|get off the ground|materiali[sz]e|hold|stick)|"
        r"never (?:took (?:hold|effect)|c[ao]me into (?:force|effect)|materiali[sz]ed|held|"
        r"got off the ground)|(?:is|was) no (?:truce|cease-?fire|pause) (?:to speak of )?(?:any ?more|any longer|left|to speak of)"
    ),
    "extend": words(
        r"extend(?:s|ed|ing)?(?! (?:only |also )?to (?:(?:the|all|both|any|parts|areas)\b|(?-i:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z])))|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?"
        r"(?! (?:\w+ ){0,2}(?:offers?|calls?|proposals?|appeals?|demands?|push|efforts?|bid|"
        r"pleas?|attacks?|strikes?|fighting|shelling|offensives?|assaults?|hostilities))|roll(?:s|ed|ing)? (?:\w+ ){0,3}?over|lengthen(?:s|ed|ing)?|"
        r"(?:kept|keep(?:s|ing)?) (?:\w+ ){0,2}?(?:going|running)|"
        r"(?:given|gave|gives?) (?:\w+ ){0,3}?another|add(?:s|ed|ing) (?:an?|another|\w+) (?:more )?"
        r"(?:days?|weeks?|months?|hours?) to"
        r"|(?:put(?:s|ting)? off|postpon(?:e[sd]|ing)|defer(?:s|red)) (?:\w+ ){0,2}?(?:end|expiry|lapse)|"
        r"(?:stay|remain|hold|last|run)(?:s|ed|ing)? (?:in \w+ )?(?:beyond|past|after)|extension|renewal|open-ended|run on|(?:carr(?:y|ies|ied|ying)|r[au]n(?:s|ning)?) on (?:for|until|through)|spun out|tack(?:s|ed|ing) on|"
        r"(?:go|goes|going|went|last(?:s|ed|ing)?) on for (?:another|a further)|stretch(?:ed|es|ing)?|added (?:\w+ ){1,4}to (?:its|their|the)"
    ),
    "begin": words(
        r"open(?:s|ing)(?= (?:at|on|from|this|next|tomorrow|tonight)\b)|(?:get|gets|getting) (?:under ?way|going|started)|"
        r"(?:take|takes|taking) (?:effect|hold)|(?:come|comes|coming|enter|enters|go|goes)"
        r" into (?:effect|force)|begins?|starts?|(?:beginning|starting)|"
        r"(?:start|begin)(?:s|ing)? (?:on|at|from)"
    ),
    "lives": words(
        r"(?:limp|struggl|lurch|hobbl|stumbl|stagger|tick)(?:s|ed|ing|es)? (?:on|along|over)|"
        r"surviv(?:e[sd]|ing)|endur(?:e[sd]|ing)|persist(?:s|ed|ing)|(?:still )?alive|"
        r"intact|stands(?= (?:as|for|firm|until|through|despite|so far)\b)|(?:is |are |was )?(?:still |left )standing|bruised|batter(?:ed|ing)|reigns|"
        r"(?:has|have|had) (?:\w+ )?kept (?:\S+ ){1,5}?(?:quiet|silent|calm|peaceful|safe)|there (?:is|was|has been|had been) (?:now |still )?an?|(?:has|have|had) (?:\w+ )?(?:stuck|prevailed|lasted)|still stands?|"
        r"(?:is|was) still on|(?:hang|dangl)(?:s|ing) by an? \w+|fray(?:s|ed|ing)|"
        r"threadbare|(?:only|exists?|existed|survives?|lives) (?:\w+ )?on paper|in name (?:only|alone)|on life support|creak(?:s|ed|ing)|"
        r"wobbl(?:e[sd]|ing)|teeter(?:s|ed|ing)|tested|under (?:\w+ )?(?:strain|pressure)|"
        r"(?:fragile|shaky|brittle|tenuous|uneasy|precarious|patchy)|"
        r"(?:days?|weeks?|hours?|months?) (?:left|to go|to run|remaining|old)|"
        r"(?:being|been|is|are) (?:\w+ )?(?:kept|upheld|maintained|enforced|adhered to)|"
        r"hold(?:s|ing)? up|(?:covers|appl(?:ies|ied))|(?:let(?= (?:\w+ )?(?:aid|convoys?|trucks|relief|people|residents|families|farmers|the)\b)|enabled)|allowed(?! to\b)|"
        r"unravell?ing|falter(?:s|ed|ing)|in (?:jeopardy|peril|danger)|at risk|jeopardi[sz]\w+|shaken|"
        r"strain(?:s|ed)|threaten(?:s|ed|ing)|imperil\w*|endanger\w*|"
        r"(?:obliged?s?|binds?|bound|barr?s?|barred|prohibits?|prohibited|forbids?|forbade|bans?|banned|requires?|required|commits?|committed)"
        r"(?= (?:(?:both|the|all|any|air|use|each|either|neither)\b|(?-i:[A-Z])))|"
        r"st(?:ood|ands?|anding|ick|icks|uck|icking) (?:by|to)|"
        r"(?:fighting|shooting|shelling|hostilities|firing|guns) (?:has |have |had )?(?:\w+ )?"
        r"(?:stopped|ceased|halted|abated)|stopped (?:shooting|firing|fighting|shelling)|"
        r"(?:gone|been|stayed|remain(?:s|ed)|fell|fallen|went) (?:\w+ )?(?:silent|quiet|calm)"
    ),
    "force": words(
        r"(?:is|was|are|were|been|being|be|remain(?:s|ed)?|still|already) (?:\w+ )?in "
        r"(?:force|effect|place)|in force|in effect|(?:took|taken) (?:effect|hold)|"
        r"(?:came|has come|have come|had come|entered|went|gone) into (?:effect|force|operation|being)|"
        r"in(?:to)? operation|(?:became|been|is|was|are) (?:\w+ )?(?:effective|operative|operational|binding|valid|good for)|"
        r"effective (?:from|since|as of|on|at)|(?:is|was|been|were) (?:\w+ )?(?:running|up and running)|"
        r"d(?:ates?|ating) (?:from|back)|continu(?:e[sd]|ing) to be (?:\w+ )?(?:observed|respected|honou?red|kept)|"
        r"under ?way|kicked (?:in|off)|(?:has|have|had) (?:\w+ )?(?:begun|started)|began|started|"
        r"(?:is|are|was|were|been|being) (?:\w+ )?(?:observed|respected|implemented|"
        r"honou?red)|enter(?:s|ed|ing)? (?:its|a|the) (?:\w+ )(?:day|week|month|hour)|"
        r"(?:fell|fallen|have gone|went) (?:silent|quiet)|"
        r"(?:(?:has|have|had) (?:\w+ )?(?:suspended|halted|stopped|paused|ceased|silenced|"
        r"grounded)|(?:was|were|is|are) (?:\w+ )?(?:suspending|halting|stopping|pausing|"
        r"ceasing))(?! (?:\w+ ){0,3}?(?:truce|cease-?fire|talks))|"
        r"(?:halted|suspended|stopped|paused|ceased|silenced|grounded) (?:all|its|their)"
        r"(?! (?:\w+ ){0,3}?(?:truce|cease-?fire|talks|aid|work|part|participation))|"
        r"(?:has |have |had )?(?:downed|laid down) (?:all |their |its )?(?:arms|weapons)|"
        r"holding in|(?:holds|holding|held|hold)(?! (?:responsible|accountable|captive|talks|a|an|the|up|elections|its|their|his|that"
        r"|meetings?|discussions?|out|on(?! \w+day)|back|to|off|by|in|hostages?|fire)\b)"
        r"(?! (?-i:(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z]))|"
        r"(?:is|are|was|were|being) (?:\w+ )?kept|"
        r"(?:is|are|was|were|been) (?:\w+ )?(?:silent|quiet)|(?:days?|weeks?|months?) into (?:the|its|their)|"
        r"(?:first|second|third|fourth|fifth|opening) (?:full )?(?:day|night|hours?|week) of (?:the|its|a)|"
        r"(?:first|last|opening|past) (?:\w+ )?(?:days|weeks|hours|months) of (?:the|its)|"
        r"day (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) of"
    ),
    "accept": words(
        r"accept(?:s|ed|ing|ance)?|endors(?:e[sd]|ing)|agree(?:s|d|ing)? to "
        r"(?:\S+ ){0,3}?(?:proposals?|plans?|offer|initiative|framework|draft|idea)|"
        r"back(?:s|ed) (?:\S+ ){0,3}?(?:proposal|plan|initiative)|sign(?:s|ed)? up (?:to|for)|"
        r"signed up to|said yes|(?:go(?:es)?|going|gone|went) along with|(?:can|could) live with|ha(?:s|ve|d) the (?:\w+ )?(?:backing|support|assent|approval|"
        r"blessing) of|(?:qualified|conditional|cautious) yes|yes to|green light(?:ed)?|"
        r"assent(?:s|ed) to|no objections? to|positive (?:response|reply|answer)|responded positively"
    ),
    "agree": words(
        r"agree(?:s|d|ing|ment)?|sign(?:s|ed|ing)?|initial(?:s|l?ed|l?ing)|inked|"
        r"decree[sd]?|sh(?:ook|aken|akes?) hands (?:\w+ ){0,3}?on|put (?:\w+ )?signatures? (?:to|under)|talk(?:s|ed) (?:\S+ ){1,5}?into an?|(?:hammered|thrashed|worked) out|came to terms on|"
        r"put pen to paper|proclaim(?:s|ed|ing)?|(?:gave|given|gives) (?:its|their|his|her) "
        r"(?:blessing|consent|assent|approval) to|finali[sz](?:e[sd]|ing)|patched (?:up|together)|"
        r"(?:laid|laying|lays) down an?|(?<!of\W)(?<!in\W)reach(?:es|ed)?|reaching|"
        r"broker(?:s|ed|ing)?|mediated|negotiated|announc(?:e[sd]?|ing|ement)|"
        r"declar(?:e[sd]?|ing|ation)|clinch(?:es|ed)|struck|seal(?:s|ed)|"
        r"conclud(?:e[sd]?|ing)|secur(?:e[sd]?|ing)|settle[sd]? on|settled the (?:wording|text|terms|details|length)|bound (?:themselves|"
        r"itself|himself)|(?:re)?commit(?:s|ted|ting)?(?: themselves| itself)?|reaffirm(?:s|ed)|"
        r"pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|vow(?:s|ed|ing)?|order(?:s|ed|ing)?|call(?:s|ed|ing)? an? (?:[\w-]+ ){0,3}?(?:truce|cease-?fire|halt|pause)(?! (?:trick|trap))|"
        r"(?:told|directed|commanded) (?:\w+ ){0,3}?(?:troops|forces|soldiers|units|army|fighters|men|"
        r"commanders|gunners|pilots) to|"
        r"consent(?:s|ed|ing)?|undert(?:ook|aken|ake|aking)|approv(?:e[sd]?|ing)|ratif\w+|"
        r"adopt(?:s|ed)|assurance|guaranteed|granted|instructed|put (?:its|their|his|her|our|my) (?:names?|signatures?) (?:to|on|under)|(?:will|would) (?:\w+ )?(?:observe|respect|honou?r|"
        r"keep to|stand by|abide by|adhere to|comply with|join|stick to|implement|enforce|uphold|maintain|hold to)|g(?:a|i)ve[ns]? (?:his|its|their|her|our) word|deal|accords?|pact|"
        r"understandings?"
    ),
    "negotiate": words(
        r"(?:to |will |would |must |still )(?:vote|decide|rule|deliberate)(?: on)?|(?:vote|decision) on|"
        r"negotiat(?!ors?\b)\w+|talks?|talking|discuss\w*|consider(?! (?:itself|himself|themselves|herself|\w+ over)\b)\w*(?! (?:itself|himself|themselves|herself|(?:\w+ ){1,3}over)\b)|mull\w*|weigh\w*|review\w*|"
        r"stud(?:y|ies|ied|ying)|haggl\w+|consultations?|work(?:s|ed|ing)? "
        r"(?:on|towards?|to secure)|under discussion|on the table|mediat(?!ors?\b)\w+|"
        r"try(?:ing)? to (?:\w+ ){0,3}(?:broker|reach|agree|secure|negotiate)|"
        r"efforts?|make up its mind|last attempt|version|bargain(?:s|ed|ing)?|"
        r"(?:inch|edg|mov|creep|head|clos)(?:es|ed|ing|e) (?:\w+ )?(?:towards?|closer|in on)|"
        r"with?in (?:reach|sight)|taking shape|far apart|poles apart|wide apart|"
        r"sticking points?|bogged down|dead-?lock(?:ed)?|stall(?:ed)?|impasse|snags?|"
        r"(?:thrash|hammer|iron|sound|work)(?:s|ed|ing)? out|explor(?:e[sd]?|ing)|"
        r"under (?:study|review|consideration)|"
        r"far from certain|in doubt|in the (?:works|offing|making|pipeline)|in prospect|confident of|optimistic|hopeful|upbeat|(?:hopes|prospects?|chances) (?:of|for)|"
        r"outlines? of|shuttl(?:e[sd]?|ing)|wrangl(?:e[sd]?|ing)|terms of"
    ),
    "propose": words(
        r"propos(?:e[sd]?|ing|als?)|plans?|planned|drafts?|blueprint|initiative|"
        r"call(?:s|ed|ing)?(?: \S+){0,6}? for|call for|offer(?:s|ed|ing)?|"
        r"suggest(?:s|ed|ing|ion)?|s(?:ought|eeks?|eeking)|push(?:es|ed|ing)? for|"
        r"urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|"
        r"appeal(?:s|ed|ing)?|float(?:s|ed|ing)?|tabl(?:e[sd]|ing)|put(?:s|ting)? "
        r"(?:\w+ )?forward|present(?:s|ed|ing)|ready (?:to|for)|willing to|open to|in favou?r of|prepared to|"
        r"insist(?:s|ed|ing)? on|press(?:es|ed|ing)? for|recommend(?:s|ed)?|advocat\w+|"
        r"idea|bid|resolution|circulat(?:e[sd]|ing)|(?:la(?:id|ys)|put|puts|placed|places) before|substitute|envisag(?:e[sd]|ing)|envision\w*|foresee[sn]?|foresaw|"
        r"provid(?:es|ed|ing) for|stipulat\w+|dangl(?:e[sd]|ing)|moot(?:s|ed|ing)?|"
        r"unveil(?:s|ed|ing)?|pitch(?:es|ed|ing)|outlin(?:e[sd]?|ing)|term sheets?|put(?:s|ting)? (?:\w+ )?to (?:both|the|each|all) (?:\w+ )?(?:sides?|parties|governments|armies|delegations)|road ?maps?|formula|"
        r"want(?:s|ed|ing)?|would like|hop(?:e[sd]|ing)|favou?r(?:s|ed|ing)?|lobb(?:ies|ied|ying)|"
        r"plead(?:s|ed|ing)?|implor(?:e[sd]|ing)|submit(?:s|ted|ting)|champion(?:s|ed|ing)|"
        r"call(?:s|ed|ing)? (?:up)?on|counter-?proposals?|on the table|push(?:es|ed|ing)|press(?:es|ed|ing) for|"
        r"put(?:s|ting)? (?:\S+ ){0,4}?(?:in front of|on the table)|circulat(?:e[sd]|ing)|(?:la(?:id|ys?|ying)|set(?:s|ting)?|put(?:s|ting)?|br(?:ings?|inging|ought)) (?:\w+ )?before|substitute|"
        r"counter-?offers?|paper (?:for|on)|sketch(?:es|ed|ing)|broach(?:es|ed|ing)|tout(?:s|ed|ing)|c[ao]me up with|"
        r"h(?:e|o)ld(?:s|ing)? out to|(?:angl|hold|campaign|agitat)(?:ing|e[sd]) (?:out )?for|beg(?:s|ged|ging) for|invit(?:e[sd]|ing)|"
        r"(?<!its\W)(?<!the\W)terms|mirror|reciprocate|would welcome"
    ),
}
