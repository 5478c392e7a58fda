# language: nl
Functionaliteit: Wat er volgens de wet verschuldigd is
  Hoofdsom, rente en kosten op een dag, regel voor regel. Wat niet mag worden gevorderd, blijft eruit.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een bedrijf betaalt te laat
    De dag na de betaaldag begint de rente; € 40 is meteen verschuldigd. Op 1 juli verandert de rente.
    Dan is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen    | per dag |
      | 1.000,00 | 17,17 | 40,00  | 0,00    | 1.057,17 | 0,28    |
    En zijn de regels van de vordering op 2026-101 per vr 31 juli:
      | wat                | van        | tot en met | percentage | over     | bedrag   | grondslag            |
      | principal          | 2026-05-01 |            |            |          | 1.000,00 | art. 3:296 BW        |
      | interest           | 2026-06-01 | 2026-06-30 | 10.15      | 1.000,00 | 8,34     | art. 6:119a BW       |
      | interest           | 2026-07-01 | 2026-07-31 | 10.40      | 1.000,00 | 8,83     | art. 6:119a BW       |
      | costs late-invoice | 2026-06-01 |            |            |          | 40,00    | art. 6:96 lid 4 BW   |

  Scenario: Op de betaaldag zelf is er nog geen rente
    Dan is de vordering op 2026-101 per zo 31 mei:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 0,00  | 0,00   | 1.000,00 |
    En staat bij de vordering op 2026-101 per zo 31 mei DEFAULT-LATER

  Scenario: Wat wij zelf aan een factuur koppelen, heeft de klant niet aangewezen
    Alleen een tekst die de factuur noemt is een aanwijzing van de klant.
    Als het di 30 juni is
    En het bankafschrift tot en met di 30 juni binnenkomt:
      | datum     | bedrag | naam     | omschrijving |
      | di 30 jun | 500,00 | De Vries | aflossing    |
    En de ontvangst van € 500,00 op di 30 juni met de hand wordt afgeletterd op 2026-101
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan zijn de regels van de vordering op 2026-101 per di 30 juni:
      | wat                | bedrag   | grondslag                |
      | principal          | 1.000,00 | art. 3:296 BW            |
      | interest           | 8,34     | art. 6:119a BW           |
      | costs late-invoice | 40,00    | art. 6:96 lid 4 BW       |
      | payment            | -500,00  | art. 6:43 lid 2, 6:44 BW |

  Scenario: Een betaling in delen gaat eerst naar kosten en rente
    Als het di 30 juni is
    En het bankafschrift tot en met di 30 juni binnenkomt:
      | datum     | bedrag | naam     | omschrijving              |
      | di 30 jun | 500,00 | De Vries | deel van factuur 2026-101 |
    En de ontvangst van € 500,00 op di 30 juni met de hand wordt afgeletterd op 2026-101
    Dan is dit er gedaan:
      | factuur  | wat                    | bedrag |
      |          | ontvangst herkend      | 500,00 |
      | 2026-101 | met de hand afgeletterd | 500,00 |
    En is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen  |
      | 1.000,00 | 13,18 | 40,00  | 500,00  | 553,18 |
    En zijn de regels van de vordering op 2026-101 per vr 31 juli:
      | wat                | van        | over     | bedrag   | grondslag                |
      | principal          | 2026-05-01 |          | 1.000,00 | art. 3:296 BW            |
      | interest           | 2026-06-01 | 1.000,00 | 8,34     | art. 6:119a BW           |
      | interest           | 2026-07-01 | 548,34   | 4,84     | art. 6:119a BW           |
      | costs late-invoice | 2026-06-01 |          | 40,00    | art. 6:96 lid 4 BW       |
      | payment            | 2026-06-30 |          | -500,00  | art. 6:43 lid 1, 6:44 BW |

  Scenario: Uitstel van de regel: betalingen eerst op de hoofdsom, als keuze
    Als met "De Vries" is afgesproken:
      | waarover   | wat             |
      | imputation | principal-first |
    En het di 30 juni is
    En het bankafschrift tot en met di 30 juni binnenkomt:
      | datum     | bedrag | naam     | omschrijving              |
      | di 30 jun | 500,00 | De Vries | deel van factuur 2026-101 |
    Dan is dit er gedaan:
      | wat               | bedrag |
      | ontvangst herkend | 500,00 |
    En is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen  |
      | 1.000,00 | 12,76 | 40,00  | 500,00  | 552,76 |

  Scenario: Een creditnota na het verzuim telt vanaf haar eigen dag
    Als het do 2 juli is
    En de lijst met openstaande posten per do 2 juli binnenkomt:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei  | zo 31 mei   | 1.000,00 |
      | De Vries | 2026-C01 | wo 1 juli | wo 1 juli   | -400,00  |
    Dan staat bij de vordering op 2026-101 per vr 31 juli CREDIT-OPEN
    Als creditnota 2026-C01 wordt verrekend met factuur 2026-101
    Dan is dit er gedaan:
      | factuur  | wat       | bedrag  |
      | 2026-C01 | verrekend | -400,00 |
      | 2026-101 | verrekend | 400,00  |
    En is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen  |
      | 600,00   | 13,64 | 40,00  | 0,00    | 653,64 |

  Scenario: Zonder afgesproken termijn begint de rente tussen bedrijven na dertig dagen
    De factuur van vrijdag 1 mei is met de post op 6 mei ontvangen: 5 juni is de laatste dag.
    Als met iedereen is afgesproken:
      | waarover | wat        |
      | term     | unilateral |
    Dan is de vordering op 2026-101 per vr 5 juni:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 0,00  | 0,00   | 1.000,00 |
    En is de vordering op 2026-101 per za 6 juni:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 0,28  | 40,00  | 1.040,28 |
    En staat bij de vordering op 2026-101 per za 6 juni RECEIPT-PRESUMED

  Scenario: De dag van ontvangst is bekend, en van daar tellen de dertig dagen
    De factuur is op zaterdag 2 mei gebracht: de dertigste dag is maandag 1 juni.
    Als met iedereen is afgesproken:
      | waarover | wat        |
      | term     | unilateral |
    En over factuur 2026-101 is gezegd:
      | waarover    | wat        |
      | received-on | 2026-04-30 |
    Dan wordt dat geweigerd met DAY-TOO-EARLY
    Als over factuur 2026-101 is gezegd:
      | waarover    | wat        |
      | received-on | 2026-06-02 |
    Dan wordt dat geweigerd met DAY-AHEAD
    Als over factuur 2026-101 is gezegd:
      | waarover    | wat        |
      | received-on | 2026-05-02 |
    Dan is de vordering op 2026-101 per ma 1 juni:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 0,00  | 0,00   | 1.000,00 |
    En is de vordering op 2026-101 per di 2 juni:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 0,28  | 40,00  | 1.040,28 |

  Scenario: Een faillissement stopt de rente
    Als het ma 15 juni is
    En "De Vries" is op do 11 juni failliet verklaard
    Dan is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | samen    | per dag |
      | 1.000,00 | 2,78  | 40,00  | 1.042,78 | 0,00    |
    En staat bij de vordering op 2026-101 per vr 31 juli INTEREST-ENDED
    En staat bij de vordering op 2026-101 per vr 31 juli COSTS-AFTER-RULING

  Scenario: Na een schone lei loopt geen rente meer en wordt niet aangemaand
    Als het di 2 juni is
    En "De Vries" op ma 1 juni in de schuldsanering (WSNP) komt
    En de insolventie van "De Vries" eindigt met "clean-slate"
    Dan is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 0,00  | 0,00   | 1.000,00 |
    En staat bij de vordering op 2026-101 per vr 31 juli INTEREST-ENDED
    Als de dagen tot en met di 9 juni worden gedraaid
    Dan is er niets gedaan

  Scenario: Een vordering van vroeger blijft dezelfde, zoals zij toen bekend was
    Als het wo 1 juli is
    En het bankafschrift tot en met di 30 juni binnenkomt:
      | datum     | bedrag | naam     | omschrijving              |
      | di 30 jun | 500,00 | De Vries | deel van factuur 2026-101 |
    En met "De Vries" is afgesproken:
      | waarover | wat  |
      | costs    | none |
    Dan is dit er gedaan:
      | wat               | bedrag |
      | ontvangst herkend | 500,00 |
    En is de vordering op 2026-101 per di 30 juni:
      | hoofdsom | rente | kosten | betaald | samen  |
      | 1.000,00 | 8,34  | 0,00   | 500,00  | 508,34 |
    En is de vordering op 2026-101 per di 30 juni zoals bekend op di 30 juni:
      | hoofdsom | rente | kosten | betaald | samen    |
      | 1.000,00 | 8,34  | 40,00  | 0,00    | 1.048,34 |

  Scenario: Zonder bekend percentage is er geen bedrag
    Als de vordering op 2026-101 per vr 1 januari 2027 wordt gevraagd
    Dan wordt dat geweigerd met RATE-UNKNOWN
    Als de rentetabel wordt aangevuld:
      | regime     | vanaf      | percentage | stand       |
      | commercial | 2027-01-01 | 10.15      | checked     |
      | commercial | 2027-06-30 |            | known-until |
    Dan is de vordering op 2026-101 per vr 1 januari 2027:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 61,05 | 40,00  | 1.101,05 |

  Scenario: Een percentage dat bekend is, wordt alleen vervangen als u dat zegt
    Wat er niet klopte, kan terug: dan geldt weer wat het programma weet.
    Als de rentetabel wordt aangevuld:
      | regime     | vanaf      | percentage | stand   |
      | commercial | 2026-01-01 | 20.00      | checked |
    Dan wordt dat geweigerd met RATE-REPLACES
    En is de vordering op 2026-101 per di 30 juni:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 8,34  | 40,00  | 1.048,34 |
    Als de rentetabel wordt vervangen door:
      | regime     | vanaf      | percentage | stand   |
      | commercial | 2026-01-01 | 20.00      | checked |
    Dan is de vordering op 2026-101 per di 30 juni:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 16,44 | 40,00  | 1.056,44 |
    Als de eigen "commercial" rente van do 1 januari 2026 wordt teruggenomen
    Dan is de vordering op 2026-101 per di 30 juni:
      | hoofdsom | rente | kosten | samen    |
      | 1.000,00 | 8,34  | 40,00  | 1.048,34 |
    Als de eigen "commercial" rente van do 1 januari 2026 wordt teruggenomen
    Dan wordt dat geweigerd met RATE-NOT-OWN

  Scenario: Een nieuw percentage dat terug gaat, neemt het einde van de tabel mee
    Als de rentetabel wordt aangevuld:
      | regime     | vanaf      | percentage | stand   |
      | commercial | 2027-01-01 | 10.15      | checked |
    Dan wordt dat geweigerd met RATE-AFTER-END
    Als de rentetabel wordt aangevuld:
      | regime     | vanaf      | percentage | stand       |
      | commercial | 2027-01-01 | 10.15      | checked     |
      | commercial | 2027-07-01 | 10.00      | checked     |
      | commercial | 2027-12-31 |            | known-until |
    En de eigen "commercial" rente van vr 1 januari 2027 wordt teruggenomen
    Dan wordt dat geweigerd met RATE-LATER
    Als de eigen "commercial" rente van do 1 juli 2027 wordt teruggenomen
    En de eigen "commercial" rente van vr 1 januari 2027 wordt teruggenomen
    En de vordering op 2026-101 per vr 1 januari 2027 wordt gevraagd
    Dan wordt dat geweigerd met RATE-UNKNOWN

  Scenario: Een klant betaalt zonder te zeggen waarvoor
    De oudste vordering gaat voor, met haar rente en kosten.
    Als het di 2 juni is
    En de lijst met openstaande posten per di 2 juni binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
      | De Vries | 2026-102 | ma 4 mei | wo 3 juni   | 500,00   |
    En het di 30 juni is
    En het bankafschrift tot en met di 30 juni binnenkomt:
      | datum     | bedrag   | naam     | omschrijving |
      | di 30 jun | 1.100,00 | De Vries | dank u wel   |
    Dan is dit er gedaan:
      | factuur | wat                | bedrag   |
      |         | ontvangst herkend  | 1.100,00 |
    En is de vordering op klant "De Vries" per di 30 juni:
      | factuur  | hoofdsom | rente | kosten | betaald  | samen  |
      | 2026-101 | 1.000,00 | 8,34  | 40,00  | 1.048,34 | 0,00   |
      | 2026-102 | 500,00   | 3,75  | 40,00  | 51,66    | 492,09 |
