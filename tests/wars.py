"""Articles on wars that no registry knows, and what each pile of them is about."""

from typing import NamedTuple


class War(NamedTuple):
    """Articles of one pile, and the topics that they are about."""

    articles: tuple[str, ...]
    topics: set[str]
    sides: set[str]
    """Who may be named as bound by a truce."""


BORDER = War(
    (
        """Shells fall on Varn as envoys meet in Lorn

LORN, Meridia — Ostmark fired rockets at the border town of Varn on Monday, killing 14 people,
the Tessian health ministry said. Talks between Ostmark and Tessia went on in Lorn, the Meridian
capital, where Meridia has been mediating since March.

Ostmark's foreign minister, Pavel Drun, demanded that Tessia pull its troops out of the Varn hills.
Tessia rejected the demand. Meridia called on both sides to stop firing.

Monitors from Cassava counted 41 explosions. Cassava, which sends the monitors, said that two of
them had been wounded.

Meridia and Cassava said a ten-day truce between Ostmark and Tessia would take effect on Friday.
""",
        """Toll in Varn rises to 19

The death toll of Monday's rockets on Varn rose to 19, the Tessian health ministry said on
Tuesday. Meridia's envoy, Sela Orr, called it an outrage.

Some 3,000 villagers have fled to Cassava, which shelters them in two camps, according to Meridia's
Red Cross.

Meridian officials said Tessia would accept a truce if the rockets stopped. Meridia has asked for
patience. Meridia will host another round in Lorn on Friday.
""",
        """Ostmark admits losses

Ostmark's army said on Wednesday that nine of its soldiers had been killed near Varn since Monday.
It had shot down four drones, it said.

Meridia and Cassava urged calm. The government in Meridia said that it was ready to receive
the two delegations again.
""",
    ),
    {"ostmark-tessia"},
    {"Ostmark", "Tessia"},
)

CIVIL = War(
    (
        """Rebels take bridge in Zandia

Fighters of the Kessar Liberation Army (KLA) took the bridge at Hollin from Zandia's army on
Sunday, killing 23 soldiers, the defence ministry in Zandia said. The KLA said that six of its
fighters had died.

The KLA rejects any truce before the army leaves Kessar, its spokesman, Tomo Arel, said. Zandia's
government demands that the KLA lay down its weapons.

Borania, which is said to arm the KLA, denied it. Borania's president said his country sought
peace. Talks hosted by Meridia broke up in May.
""",
        """Talks in Lorn: a pause, perhaps

Negotiators from Zandia's government and the Kessar Liberation Army met in Lorn on Thursday under
the auspices of Meridia. Meridia's foreign minister, Ana Sorel, said that a ceasefire between
Zandia and the Kessar Liberation Army had been agreed for 14 days.

The Kessar Liberation Army demands the release of 300 prisoners. Borania welcomed the ceasefire.

Older people in Hollin have seen it all before. At least 1,200 people have been killed in Zandia
since January.
""",
        """Hospital in Hollin counts its dead

A shell fired by KLA fighters killed eight people in Hollin on Saturday, the mayor said.

KLA gunners have killed 40 people there this month. The KLA said it would answer any raid. Meridia
said it had asked the KLA to hold its fire. Meridia's mediators left Hollin on Friday.
""",
    ),
    {"kla-zandia"},
    {"Zandia", "KLA", "Kessar Liberation Army"},
)

BLOCKADE = War(
    (
        """Navy of Calder turns back ships

Calder's navy fired on a freighter off Port Anselm on Tuesday, killing four sailors, Ruvia's
coast guard said. It is the third week of Calder's blockade of Ruvia.

Ruvia demands that Calder lift the blockade. Calder refused on Wednesday.

Nordhaven, whose ships carry the grain, proposed a corridor. Nordhaven's envoy said that Calder
had agreed to a pause of three days. Insurers in Brava have doubled their prices.
""",
        """A corridor for grain

Mediators from Nordhaven and Brava said on Monday that a maritime truce between Calder and Ruvia
would begin at noon. Brava hosts the talks. Ships from Brava will monitor the corridor.

Ruvia's prime minister, Ilan Teck, said that Ruvia would accept the truce only if the mines were
cleared. Calder insists that its warships stay.

A mine killed 11 Ruvian dockers in April.
""",
    ),
    {"calder-ruvia"},
    {"Calder", "Ruvia"},
)

COUP = War(
    (
        """Soldiers seize palace in Tavria

Soldiers of the Presidential Guard seized the palace in Tavria on Friday and killed 12 people, a
hospital said. Tavria's army said it stood by the president.

Neighbouring Borania closed its border. Borania called on the soldiers to go back to their
barracks. The Tavrian opposition demanded an election.

Meridia offered to mediate. Meridia's ambassador was unharmed.
""",
        """Day two in Tavria

At least 30 people have been killed since Tavria's Presidential Guard took the palace, the
Tavrian health ministry said on Saturday.

Some 2,000 people have crossed into Borania, according to Boranian officials. Borania has sent
blankets and Meridia a plane.
""",
    ),
    {"presidential-guard-tavria"},
    {"Tavria"},
)

THREE = War(
    (
        """Three armies, one valley

Fighting between Orland, Pellia and Quessa for the Mirn valley entered its third week on Monday.
Orland's army killed 16 Pellian soldiers, Pellia's defence ministry said. Quessa's artillery killed
five Orlish soldiers, by Orland's count. Pellian troops shelled a Quessan post.

Nordhaven brokers the talks. Nordhaven's envoy, Mats Rehn, said that Orland, Pellia and Quessa
were to meet in Brava.
""",
        """Pellia counts its dead

Pellia's army said on Tuesday that 22 of its soldiers had been killed in the Mirn valley by Orland's
artillery. Orland rejected a truce with Pellia.

Brava said it would receive the envoys. Nordhaven called for a ceasefire.
""",
        """Quessa fires across the river

Quessa's army fired on Pellian soldiers on Wednesday and wounded seven, Pellia said. Quessa demands
that Pellia leave the east bank. Mediators from Nordhaven were told to wait.
""",
    ),
    {"orland-pellia-quessa"},
    {"Orland", "Pellia", "Quessa"},
)

INSURGENCY = War(
    (
        """TVK bombs barracks

TVK insurgents killed 17 soldiers in a raid on a barracks near Dorn on Thursday, Lemuria's army
said. The TVK claimed to have killed 40.

The TVK has fought Lemuria's government since 2019. Lemuria demands that it disarm. Turkey, which
has offered to host talks, condemned the raid. The Philippines, which sends monitors, said two of
its officers were hurt.
""",
        """Exchange with the TVK

A ceasefire between Lemuria and the TVK took effect on Sunday, the Turkish foreign ministry said.
The TVK freed 31 soldiers, Lemuria's defence ministry said. Turkey said that it would watch the
ceasefire.

The Philippines proposed a second round in Manila. Elsewhere, the army of Corrland killed nine
Harpian soldiers on Sunday in the war between Corrland and Harpia.
""",
    ),
    {"lemuria-tvk", "corrland-harpia"},
    {"Lemuria", "TVK"},
)

RIVER = War(
    (
        """Ferry shelled on the Tarn

SEVEN people died when a shell hit a ferry on the river Tarn on Sunday, officials in Kolvania said, blaming neighbouring Drusk.

Drusk denied that its guns had fired. "We hit a boat full of soldiers," its defence minister, Ivo Marr, said. "Nothing else."

It was the worst day since the war between Kolvania and Drusk began in April. Hospitals in Elsmere, across the border, took in 40 wounded. Elsmere has taken in some 60,000 Kolvanian refugees.

Diplomats from Sarmatia and the Vale Republic are trying to broker a pause. Sarmatia's foreign minister, Joan Petrov, said a pause of 30 days was on the table. Kolvania has accepted it; Drusk wants the Tarn bridges demilitarised first.
""",
        """Sarmatia says pause is near

BRINE, Sarmatia - A 30-day pause in the Tarn war is within reach, Sarmatia said on Monday after a second day of talks in its capital, Brine.

"The two delegations have not left the building," said Joan Petrov, the Sarmatian foreign minister. The Vale Republic would send 200 observers, she said.

Kolvania's delegation demands the return of 1,100 prisoners. Drusk refuses to discuss prisoners before the bridges.
""",
        """Kolvanian town buries ferry dead

The seven victims of Sunday's ferry attack were buried in Lessing on Tuesday. Eleven more people are missing, Kolvania's interior ministry said.

The Vale Republic sent its condolences. Sarmatia urged restraint.
""",
    ),
    {"drusk-kolvania"},
    {"Kolvania", "Drusk"},
)

FRONT = War(
    (
        """Army says it retakes Osk

The army of Marovia said on Friday that it had retaken Osk from the People's Front of Marovia (PFM) and killed 35 of its fighters. The PFM put its losses at nine.

Marovia accuses its neighbour Tolmar of arming the PFM. Tolmar denies this. Talks mediated by Pelagia collapsed in June after the PFM refused to leave Osk.
""",
        """PFM offers truce for harvest

The PFM offered a two-week truce on Saturday so that farmers can bring in the harvest. The rebel group made the offer through Pelagia, which has been mediating since last year.

Marovia's government rejected the offer. "They need two weeks to bury their dead," President Milo Orban said.

Pelagia said it regretted the refusal. Tolmar called for talks.
""",
        """UN counts 90,000 displaced by fighting in Marovia

Some 90,000 people have fled the fighting around Osk, the UN refugee agency said on Monday. Half of them have crossed into Tolmar.

Government forces and the PFM blame each other for shelling the road. At least 12 people were killed on it last week, according to the Marovian Red Cross.
""",
    ),
    {"marovia-pfm"},
    {"Marovia", "PFM"},
)

STRAITS = War(
    (
        """Two killed as gunboats clash in Hale Strait

Two sailors of the Ilyrian navy were killed on Thursday in a clash with Dorvan gunboats in the Hale Strait, Ilyria said. Dorva said its vessels had been fired on first.

The blockade, now in its fifth week, has closed the port of Anse. Grain ships wait off Kestria, a neutral state that has offered its harbours.

Kestria and the Nordic League propose an inspection regime. Dorva insists on searching every ship. Ilyria rejects any search by Dorva.
""",
        """Kestria to host straits talks

Ilyria and Dorva have agreed to a ceasefire in the Hale Strait from midnight on Sunday, Kestria's prime minister, Else Brandt, announced. Kestrian officers will ride on the first convoy.

"This is a beginning," Brandt said. Dorva demands that the convoy carry no fuel.

In another conflict on the continent, at least 20 soldiers were killed when Umbria's troops shelled a Lydian base on Saturday, Lydia said.
""",
    ),
    {"dorva-ilyria", "lydia-umbria"},
    {"Ilyria", "Dorva"},
)

JUNTA = War(
    (
        """Gunfire in Sarrat as officers claim power

At least 25 people were killed in Sarrat, the capital of Belmora, on Tuesday as troops loyal to General Aro Dass fought Belmora's Republican Guard, doctors said.

Dass's junta demanded that the president resign. The Republican Guard refused to lay down its arms.

Castile Bay, a neighbour, shut its embassy. Orissa condemned the coup and called on both camps to talk.
""",
        """Orissa sends envoy to Belmora

Orissa's envoy, Ren Tal, arrived in Sarrat on Wednesday for talks with the junta and the Republican Guard. He said a truce of 48 hours had been agreed for Belmora.

The death toll rose to 41, the Belmoran health ministry said.
""",
    ),
    {"belmora-republican-guard"},
    {"Belmora", "Republican Guard"},
)

ALLIES = War(
    (
        """Varland opens second front

Varland invaded the northern province of Estmark on Monday, a week after its ally Hosk had attacked from the east. Estmark's army said it had lost 140 soldiers.

Varland's king said he would stop only if Estmark gave up the port of Ree. Estmark rejected the ultimatum. Hosk claimed to have captured 500 Estmarkers.

The Confederation supplies Estmark with arms. Bellona offered to mediate.
""",
        """Estmark counts 900 dead

Nine hundred people have been killed in Estmark since Varland and Hosk attacked in May, the Estmarkian health ministry said on Friday.

Bellona's president proposed a ceasefire under the supervision of Bellona and the Confederation. Varland has not answered.
""",
    ),
    {"estmark-varland"},
    {"Varland", "Estmark", "Hosk"},
)


WARS = {
    "border": BORDER,
    "civil": CIVIL,
    "blockade": BLOCKADE,
    "coup": COUP,
    "three": THREE,
    "insurgency": INSURGENCY,
    "river": RIVER,
    "front": FRONT,
    "straits": STRAITS,
    "junta": JUNTA,
    "allies": ALLIES,
}
