"""Who acts: roles, titles, pronouns, and those who are somebody else's."""

from .... import lazy

ROLES = frozenset(
    "delegate minister president leader leadership spokesman spokeswoman spokesperson official "
    "government ministry army negotiator envoy delegation side country state capital "
    "rebel junta militia group movement parliament faction chief secretary ambassador "
    "diplomat mediator authority cabinet premier chancellor king queen prince office "
    "administration command commander military secretary-general force statement party team "
    "council coalition alliance republic adviser aide lawmaker senator congress union "
    "ruler regime guerrilla insurgent separatist fighter bloc crown nation congressman "
    "ministers statement readout communique speaker host broker monarch "
    "director representative governor mayor court committee organisation people "
    "organization politician republican democrat forces general source person insider bishop elder wing presidency staff "
    "league commission federation brigade column network insurgency rebellion "
    "resistance chair chairman chairwoman head commissioner coordinator facilitator "
    "go-between guarantor archbishop cardinal pope patriarch sultan emir sheikh cleric "
    "agency body bureau fund programme program watchdog charity tribunal department secretariat "
    "family relative activist protester demonstrator campaigner farmer veteran settler survivor ngo "
    "board panel guard corps front camp clan tribe convenor chairperson strongman warlord church "
    "member assembly embassy mission navy coastguard police militant gunman colonel captain major admiral "
    "marshal brigadier lieutenant sergeant troika quartet quad corporal pm mp synod diocese chamber consortium elder nun monk mother woman student teacher "
    "doctor nurse driver docker miner trader merchant villager islander refugee returnee pensioner prisoner "
    "priest pastor rabbi imam businessman shopkeeper trucker fisherman peasant landowner volunteer medic "
    "guild society cooperative officer soldier judge prosecutor magistrate lawyer parent widow orphan worker taxpayer strongwoman supremo chieftain boss publisher "
    "letter memorandum memo declaration manifesto tract leaflet bulletin".split()
) | {"chief of staff"}
"""Nouns for those who act for a party; singular."""

PEOPLE = frozenset(
    "delegate minister president leader envoy negotiator spokesman spokeswoman spokesperson chief "
    "secretary official ambassador premier chancellor king queen prince diplomat senator "
    "mediator commander mayor governor adviser aide representative secretary-general "
    "politician broker general source person insider chairman chairwoman commissioner coordinator facilitator archbishop "
    "cardinal pope patriarch sultan emir sheikh cleric member head colonel "
    "captain major admiral marshal brigadier lieutenant sergeant convenor chairperson "
    "strongman warlord pm mp officer judge prosecutor magistrate lawyer priest pastor rabbi imam supremo chieftain boss".split()
) | {"chief of staff"}
"""Roles that a "he" or a "she" may have."""

ANYBODYS = frozenset({"foreign office"})
"""Registered names of one government's body that others have too."""

REBELS = frozenset("rebel insurgent separatist guerrilla militia fighter".split())

BODIES = frozenset(
    "group movement party militia alliance force army faction coalition organisation "
    "organization rebel insurgent guerrilla bloc union league front wing brigade network".split()
)
"""Roles that are no person's."""

SIDES = frozenset(
    "side party government country state leader delegation army capital minister "
    "president negotiator faction camp neighbour neighbor force".split()
)
"""What each of those is who fight each other."""

STATES = frozenset("army government ministry cabinet embassy crown monarch".split())
"""Roles of states alone."""

OWN = STATES | frozenset(
    "military country state nation navy force command side delegation team parliament leadership "
    "group movement party front council coalition presidency".split()
)
"""Bodies that are the speaker's own where he names nobody else's."""

DOCUMENTS = frozenset(
    "statement readout communique letter memorandum memo declaration manifesto tract leaflet bulletin".split()
)
"""Roles that no name stands behind: "in his statement Prell said"."""

NO_ROLE = frozenset({"force", "second"})
"""Words that look like a role in another number only."""

OTHERS = frozenset(
    "ally partner neighbour neighbor rival enemy opponent critic opposition supporter "
    "backer foe adversary sponsor analyst expert observer commentator historian "
    "academic economist professor scholar pundit researcher reporter journalist "
    "resident voter predecessor successor counterpart".split()
)
"""Nouns that make somebody else of a name: "Kyiv's allies", "an Arland analyst"."""

EXPERT_ROLES = frozenset(
    "analyst expert observer commentator historian economist academic professor scholar "
    "pundit researcher".split()
)

MODIFIERS = frozenset(
    "foreign defence defense prime chief deputy special senior top lead military interior "
    "finance health former acting vice national peace presidential security drone war "
    "high great main armed new own entire whole state veteran old traditional western "
    "european general southern northern eastern ruling caretaker transitional exiled unnamed "
    "rebel second first negotiating border naval air ground land crown civilian press "
    "close closest trade energy justice education other two three several many some "
    "big major long-time newly elected islamic federal democratic interim provisional outgoing "
    "incoming current longtime hardline moderate supreme spiritual political parliamentary "
    "diplomatic humanitarian royal imperial regional local provincial municipal tribal religious "
    "islamist jihadist paramilitary ethnic principal policy external internal domestic transport "
    "agriculture oil water commerce information communications planning intelligence state-run "
    "counterterrorism home culture public technical official unofficial permanent hostage joint "
    "far-right right-wing left-wing centrist conservative liberal nationalist anonymous "
    "high-ranking top-ranking middle-ranking undersecretary roving chairing mediating warring rival "
    "alias dissident opposing neighbouring neighboring".split()
)
"""Words that may stand between a name and a role: "Arland's deputy foreign minister"."""

HEADS = frozenset(
    "chief military general colonel captain major admiral marshal brigadier lieutenant "
    "sergeant rebel crown official".split()
)
"""Modifiers and ranks that are roles where no other role or name follows."""

TITLES = frozenset(
    "general mr mrs ms miss dr sir lady lord prof gen col lt maj capt sgt brig adm cmdr hon rev "
    "sen rep gov colonel captain major lieutenant sergeant admiral marshal brigadier sheikh "
    "ayatollah mullah mawlawi imam".split()
)

PRONOUNS = frozenset("he she it they we i both neither".split())

POSSESSIVES = frozenset("his her its their our my whose".split())

OURS = frozenset("we i our my us".split())

RELATIVES = frozenset("who which that whom".split())

STARTERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands "
    "talks peace negotiations fighting sources pressure security european western "
    "northern southern eastern unilateral foreign fresh heavy private results missiles "
    "internationally however today yesterday monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september "
    "october november december mr mrs ms dr nobody everyone one two three four five six "
    "seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty "
    "dozens hundreds thousands someone somebody something nothing anyone anybody "
    "everything neither either otherwise nevertheless nonetheless meanwhile instead earlier later whoever "
    "whichever whatever whenever wherever every each all most many few several some such another other "
    "others only even just still yet also thus hence therefore moreover furthermore besides perhaps maybe "
    "never nor neither not no yes next then there here now soon again once twice ever always often "
    "asked questioned pressed speaking writing addressing citing according given despite because since "
    "until unless although though while whereas whether where when why how what who whom whose which "
    "first second third last finally eventually initially behind above below beyond among between "
    "stop let give turn leave open hand take keep get put go come lay drop pull free release "
    "neighbouring neighboring officially formally publicly privately in on at by for from with of to as if "
    "disarmament independence recognition resumption premature".split()
)
"""Capitalised words that name nobody."""

LEADS = lazy.compile(
    r"(?:,?\s+who)?\s+(?:leads|led|heads|headed|rules|represents|governs|commands|chairs|"
    r"(?:speaks|acts|talks|negotiates|mediates)\s+(?:for|on))\s+"
)
