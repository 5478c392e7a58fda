# language: nl
Functionaliteit: De lijst uit de boekhouding en de bank vertellen over hetzelfde geld
  Een lijst zegt wat op haar dag openstond. Een ontvangst van die dag of eerder verklaart dat en gaat
  er niet nog eens af; een ontvangst van later gaat er wel af.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026

  Scenario: Een ontvangst van vóór de lijst verklaart wat de lijst al wist
    De helft was al betaald; de bank laat zien hoe. Er gaat niets dubbel af.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 2.420,00 | 1.210,00 |
    Als het bankafschrift tot en met wo 30 september binnenkomt:
      | datum     | bedrag   | naam     | omschrijving          |
      | wo 30 sep | 1.210,00 | De Vries | deelbetaling 2026-101 |
    Dan is dit er gedaan:
      | factuur  | wat                               | bedrag   |
      | 2026-101 | afgeletterd, verklaart € 1.210,00 | 1.210,00 |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |

  Scenario: Staat iets nog op de lijst dat de bank al zag, dan blijft het betaald
    De boekhouding loopt een dag achter; wij vragen niet om geld dat er al is.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   | 605,00   |
    Als het maandag 5 oktober is
    En het bankafschrift tot en met zo 4 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | vr 2 okt | 1.210,00 | De Vries | 2026-101     |
    En de lijst met openstaande posten per zo 4 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   | 605,00   |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | stap                  | wat         | bedrag   |
      | 2026-101 |                       | afgeletterd | 1.210,00 |
      | 2026-102 | Bellen naar de status | bellen      | 605,00   |
    En staat er open:
      | factuur  | open   |
      | 2026-102 | 605,00 |

  Scenario: Een ontvangst van na de lijst verlaagt wat er openstaat
    De lijst kon er nog niet van weten.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    Als het zaterdag 3 oktober is
    En het bankafschrift tot en met vr 2 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | vr 2 okt | 1.210,00 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag   |
      | 2026-101 | afgeletterd | 1.210,00 |
    En staat er niets open

  Scenario: Een deel van vóór de lijst, een deel erna
    Van € 2.420 was € 1.210 al betaald; de rest komt in twee delen. Het eerste deel verklaart, het
    tweede gaat eraf.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 2.420,00 | 1.210,00 |
    Als het maandag 5 oktober is
    En het bankafschrift tot en met zo 4 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving          |
      | wo 30 sep | 1.210,00 | De Vries | deelbetaling 2026-101 |
      | vr 2 okt  | 400,00   | De Vries | deelbetaling 2026-101 |
    Dan is dit er gedaan:
      | factuur  | wat                               | bedrag   |
      | 2026-101 | afgeletterd, verklaart € 1.210,00 | 1.210,00 |
      | 2026-101 | afgeletterd                       | 400,00   |
    En staat er open:
      | factuur  | open   |
      | 2026-101 | 810,00 |

  Scenario: Wat van de lijst verdween, wordt later door de bank verklaard
    De boekhouding wist eerder dan wij dat er betaald was. Als het afschrift komt, gaat er niets
    dubbel af en blijft er niets over.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | De Vries | 2026-102 | wo 9 sep | vr 9 okt    | 605,00   | 605,00   |
    Als het zaterdag 3 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag | open   |
      | De Vries | 2026-102 | wo 9 sep | vr 9 okt    | 605,00 | 605,00 |
    Dan is dit er gedaan:
      | factuur  | wat              | bedrag    |
      | 2026-101 | volgens de lijst | -1.210,00 |
    Als het bankafschrift tot en met vr 2 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | vr 2 okt | 1.210,00 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | factuur  | wat                               | bedrag   |
      | 2026-101 | afgeletterd, verklaart € 1.210,00 | 1.210,00 |
    En staat er open:
      | factuur  | open   |
      | 2026-102 | 605,00 |

  Scenario: Overlappende afschriften tellen niets dubbel, twee gelijke betalingen blijven er twee
    De klant betaalt op één dag twee keer hetzelfde bedrag met dezelfde woorden. Het tweede afschrift
    begint een paar dagen terug en heeft die rijen nog eens, en een derde betaling.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    Als het zaterdag 3 oktober is
    En het bankafschrift tot en met vr 2 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving          |
      | vr 2 okt | 100,00 | De Vries | deelbetaling 2026-101 |
      | vr 2 okt | 100,00 | De Vries | deelbetaling 2026-101 |
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag |
      | 2026-101 | afgeletterd | 100,00 |
      | 2026-101 | afgeletterd | 100,00 |
    Als het zondag 4 oktober is
    En het bankafschrift van wo 30 september tot en met za 3 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving          |
      | vr 2 okt | 100,00 | De Vries | deelbetaling 2026-101 |
      | vr 2 okt | 100,00 | De Vries | deelbetaling 2026-101 |
      | za 3 okt | 100,00 | De Vries | deelbetaling 2026-101 |
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag |
      | 2026-101 | afgeletterd | 100,00 |
    En staat er open:
      | factuur  | open   |
      | 2026-101 | 910,00 |

  Scenario: Wat van de lijst verdween en terugkomt, gaat verder waar het was
    De boekhouding had verkeerd afgeletterd. Er was al gebeld; er wordt niet opnieuw begonnen.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met wo 7 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de lijst met openstaande posten per di 6 oktober binnenkomt:
      | klant  | factuur  | datum    | vervaldatum | open   |
      | Jansen | 2026-102 | do 1 okt | za 31 okt   | 605,00 |
    En de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap | wat              | bedrag    |
      | wo 7 okt | 2026-101 |      | volgens de lijst | -1.210,00 |
    Als de lijst met openstaande posten per do 8 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat              | bedrag   |
      | vr 9 okt | 2026-101 |                  | volgens de lijst | 1.210,00 |
      | vr 9 okt | 2026-101 | Eerste aanmaning | e-mail           | 1.210,00 |

  Scenario: Een lijst waarop ineens het meeste ontbreekt, wordt niet zomaar geloofd
    Waarschijnlijk is het een deel van de lijst. Er verandert niets.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant | factuur  | datum    | vervaldatum | open   |
      | A     | 2026-201 | do 1 okt | za 31 okt   | 100,00 |
      | B     | 2026-202 | do 1 okt | za 31 okt   | 100,00 |
      | C     | 2026-203 | do 1 okt | za 31 okt   | 100,00 |
      | D     | 2026-204 | do 1 okt | za 31 okt   | 100,00 |
      | E     | 2026-205 | do 1 okt | za 31 okt   | 100,00 |
      | F     | 2026-206 | do 1 okt | za 31 okt   | 100,00 |
      | G     | 2026-207 | do 1 okt | za 31 okt   | 100,00 |
      | H     | 2026-208 | do 1 okt | za 31 okt   | 100,00 |
      | I     | 2026-209 | do 1 okt | za 31 okt   | 100,00 |
      | J     | 2026-210 | do 1 okt | za 31 okt   | 100,00 |
      | K     | 2026-211 | do 1 okt | za 31 okt   | 100,00 |
    Als het vrijdag 2 oktober is
    En de lijst met openstaande posten per do 1 oktober binnenkomt:
      | klant | factuur  | datum    | vervaldatum | open   |
      | A     | 2026-201 | do 1 okt | za 31 okt   | 100,00 |
      | B     | 2026-202 | do 1 okt | za 31 okt   | 100,00 |
    Dan wordt dat geweigerd met LIST-LOOKS-PARTIAL
    En is er niets gedaan

  Scenario: Een oudere lijst die later binnenkomt, opent niets opnieuw
    Op 1 oktober stond het nog open, en dat wisten we al. Dat het op 2 oktober betaald was, blijft zo.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | wo 9 sep | vr 9 okt    | 605,00   |
    Als het zaterdag 3 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-102 | wo 9 sep | vr 9 okt    | 605,00 |
    En de lijst met openstaande posten per do 1 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | wo 9 sep | vr 9 okt    | 605,00   |
    Dan is dit er gedaan:
      | factuur  | wat              | bedrag    |
      | 2026-101 | volgens de lijst | -1.210,00 |
    En staat er open:
      | factuur  | open   |
      | 2026-102 | 605,00 |

  Scenario: Wordt een verklaring ongedaan gemaakt, dan blijft gelden wat de lijst zei
    De ontvangst hoorde ergens anders bij; de boekhouding noemt de factuur nog steeds betaald.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 2.420,00 | 1.210,00 |
    En het bankafschrift tot en met wo 30 september binnenkomt:
      | datum     | bedrag   | naam     | omschrijving          |
      | wo 30 sep | 1.210,00 | De Vries | deelbetaling 2026-101 |
    Als de aflettering van de ontvangst van € 1.210,00 op wo 30 september ongedaan wordt gemaakt
    Dan is dit er gedaan:
      | factuur  | wat                                 | bedrag   |
      | 2026-101 | afgeletterd, verklaart € 1.210,00   | 1.210,00 |
      | 2026-101 | teruggedraaid, verklaart € 1.210,00 | 1.210,00 |
      |          | ontvangst herkend                   | 1.210,00 |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |

  Scenario: Ook in een klein boek verdwijnt niet ongevraagd de helft
    Een lijst van één klant is geen lijst van alle klanten. Met drie open facturen wordt het al
    gevraagd.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open   |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 605,00 |
      | Jansen   | 2026-102 | vr 18 sep | zo 18 okt   | 242,00 |
      | Pieters  | 2026-103 | vr 18 sep | zo 18 okt   | 121,00 |
    Als het vrijdag 2 oktober is
    En de openstaande posten per vr 2 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open   |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 605,00 |
    Dan wordt dat geweigerd met LIST-LOOKS-PARTIAL
    En staat er open:
      | factuur  | open   |
      | 2026-101 | 605,00 |
      | 2026-102 | 242,00 |
      | 2026-103 | 121,00 |

  Scenario: Weet de lijst van deze betaling? Zeggen de bedragen het niet, dan kiest u
    De lijst noemt € 1.000 betaald en de bank laat € 800 zien, van dezelfde dagen. Dat kan een deel
    van die € 1.000 zijn of een nieuwe betaling: dan scheelt het € 800 in de brief.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.815,00 | 815,00 |
    Als het bankafschrift tot en met wo 30 september binnenkomt:
      | datum     | bedrag | naam     | omschrijving     |
      | wo 30 sep | 800,00 | De Vries | restant 2026-101 |
    Dan is dit er gedaan:
      | klant    | wat               | bedrag |
      | De Vries | ontvangst herkend | 800,00 |
    Als de ontvangst van € 800,00 op wo 30 september met de hand wordt afgeletterd op 2026-101
    Dan wordt dat geweigerd met LISTED-UNCLEAR
    Als de ontvangst van € 800,00 op wo 30 september wordt afgeletterd op 2026-101 als nieuwe betaling
    Dan is dit er gedaan:
      | factuur  | wat                     | bedrag |
      | 2026-101 | met de hand afgeletterd | 800,00 |
    En staat er open:
      | factuur  | open  |
      | 2026-101 | 15,00 |

  Scenario: Wie tot op de cent betaalt wat er nog openstaat, heeft alles betaald
    De lijst noemt al een ander deel als betaald; deze betaling is de rest, ook al is hij van vóór de
    dag van de lijst.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.815,00 | 815,00 |
    Als het bankafschrift tot en met wo 30 september binnenkomt:
      | datum     | bedrag | naam     | omschrijving |
      | wo 30 sep | 815,00 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag |
      | 2026-101 | afgeletterd | 815,00 |
    En staat er niets open

  Scenario: Wie al betaalde, wordt niet gebeld: eerst kiest u waar het geld bij hoort
    Er kwam precies genoeg binnen, maar zonder factuurnummer. Bellen wacht op uw keuze.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Als het maandag 5 oktober is
    En het bankafschrift van do 1 oktober tot en met zo 4 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | za 3 okt | 2.420,00 | De Vries | dank u wel   |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | klant    | wat               | bedrag   |
      | De Vries | ontvangst herkend | 2.420,00 |
    En wacht:
      | factuur  | stap                  | code              |
      | 2026-101 | Bellen naar de status | RECEIPT-TO-SETTLE |
      | 2026-102 | Bellen naar de status | RECEIPT-TO-SETTLE |
