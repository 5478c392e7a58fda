# language: nl
Functionaliteit: Geschillen tot het eind
  Elk geschil heeft iemand die het oplost en een dag waarop het klaar moet zijn. Wie gelijk krijgt,
  wordt niet meer om dat bedrag gevraagd.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | De Vries | 2026-102 | ma 7 sep | vr 9 okt    | 400,00   | 400,00   |
      | De Vries | 2026-C01 | do 1 okt | do 1 okt    | -50,00   | -50,00   |
    En elke ochtend komt het bankafschrift van de dag ervoor binnen

  @S4.22
  Scenario: Een geschil krijgt een eigenaar en een dag, naar waar het over gaat
    Over de prijs zijn er drie werkdagen. De ene is gemeld na de betaaldag, de andere ervoor.
    Als het maandag 5 oktober is
    En van factuur 2026-101 klopt volgens de klant € 210,00 niet
    En factuur 2026-102 klopt volgens de klant niet
    Dan lopen deze geschillen:
      | factuur  | bedrag | wie        | op      | staat             |
      | 2026-101 | 210,00 | controller | do 8 okt | na de betaaldag   |
      | 2026-102 | 400,00 | controller | do 8 okt | voor de betaaldag |
    Als het geschil over factuur 2026-102 gaat naar "resolver", uiterlijk op vr 16 oktober
    Dan lopen deze geschillen:
      | factuur  | bedrag | wie        | op        | staat             |
      | 2026-101 | 210,00 | controller | do 8 okt  | na de betaaldag   |
      | 2026-102 | 400,00 | resolver   | vr 16 okt | voor de betaaldag |

  @S4.23
  Scenario: Twee werkdagen voor zijn dag staat een geschil op de werklijst, en daarna als te laat
    Als het vrijdag 2 oktober is
    En factuur 2026-102 klopt volgens de klant niet
    En het geschil over factuur 2026-102 gaat naar "owner", uiterlijk op do 8 oktober
    En het maandag 5 oktober is
    Dan vraagt dit aandacht:
      | code |
    Als het dinsdag 6 oktober is
    Dan vraagt dit aandacht:
      | code        |
      | DISPUTE-DUE |
    Als het vrijdag 9 oktober is
    Dan vraagt dit aandacht:
      | code         |
      | DISPUTE-LATE |
    Als het geschil over factuur 2026-102 eindigt: de klant had ongelijk
    Dan vraagt dit aandacht:
      | code |

  Scenario: Een geschil dat er niet is, kan niemand krijgen
    Als het geschil over factuur 2026-101 gaat naar "owner", uiterlijk op do 8 oktober
    Dan wordt dat geweigerd met NOTHING-RUNS
    Als factuur 2026-101 klopt volgens de klant niet
    En het geschil over factuur 2026-101 gaat naar "owner", uiterlijk op wo 30 september
    Dan wordt dat geweigerd met DAY-IN-PAST

  @S4.24
  Scenario: Wie deels gelijk heeft, wordt dat deel niet gevraagd tot de creditnota er is
    De rest gaat door. Geld dat binnenkomt is geen creditnota: het wachten blijft.
    Als van factuur 2026-101 klopt volgens de klant € 210,00 niet
    En het geschil over factuur 2026-101 eindigt: de klant had deels gelijk
    Dan wordt dat geweigerd met MISSING
    Als het geschil over factuur 2026-101 eindigt: de klant had gelijk over € 300,00
    Dan wordt dat geweigerd met AMOUNT-TOO-LARGE
    Als het geschil over factuur 2026-101 eindigt: de klant had gelijk over € 50,00
    Dan lopen deze geschillen:
      | factuur  | bedrag | staat               |
      | 2026-101 | 50,00  | wacht op creditnota |
    Als het vrijdag 9 oktober is
    Dan vraagt dit aandacht:
      | code        |
      | CREDIT-LATE |
    Als creditnota 2026-C01 wordt verrekend met factuur 2026-101
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat       | bedrag   |
      | vr 9 okt | 2026-C01 |                       | verrekend | -50,00   |
      | vr 9 okt | 2026-101 |                       | verrekend | 50,00    |
      | vr 9 okt | 2026-101 | Bellen naar de status | bellen    | 1.160,00 |
    En lopen deze geschillen:
      | factuur |
    En vraagt dit aandacht:
      | code |

  Scenario: Komt de creditnota er toch niet, dan gaat het verder
    Als factuur 2026-101 klopt volgens de klant niet
    En het geschil over factuur 2026-101 eindigt: de klant had gelijk
    Dan lopen deze geschillen:
      | factuur  | bedrag   | staat               |
      | 2026-101 | 1.210,00 | wacht op creditnota |
    Als het geschil over factuur 2026-101 eindigt: de klant had ongelijk
    Dan lopen deze geschillen:
      | factuur |

  Scenario: De vordering op een dag toont het geschil zoals het die dag was
    Ook als het later begon of al voorbij is: het eigen begin en einde van het geschil tellen.
    Als het maandag 5 oktober is
    En van factuur 2026-101 klopt volgens de klant € 210,00 niet
    En het vrijdag 9 oktober is
    Dan staat bij de vordering op 2026-101 per vr 2 oktober niet PART-DISPUTED
    En staat bij de vordering op 2026-101 per vr 9 oktober PART-DISPUTED
    Als het geschil over factuur 2026-101 eindigt: de klant had ongelijk
    Dan staat bij de vordering op 2026-101 per di 6 oktober PART-DISPUTED
    En staat bij de vordering op 2026-101 per vr 9 oktober niet PART-DISPUTED

  Scenario: Het rapport telt per oorzaak hoe vaak, hoeveel en hoe lang
    Als factuur 2026-102 klopt volgens de klant niet
    En het maandag 5 oktober is
    En van factuur 2026-101 klopt volgens de klant € 210,00 niet
    En het geschil over factuur 2026-102 eindigt: de klant had ongelijk
    Dan zegt het rapport "disputes":
      | cause | disputed | count | before-due | running | days | days-after-due | right | partly | wrong |
      | price | € 610,00 | 2     | 1          | 1       | 2    | -1             | 0     | 0      | 1     |

  @S2.11
  Scenario: Wie alles belooft terwijl een deel in geschil is, belooft de rest
    Ook de bevestiging vraagt alleen de rest.
    Als van factuur 2026-101 klopt volgens de klant € 210,00 niet
    En "De Vries" belooft alles te betalen op vr 9 oktober
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "€ 1.350,00"
    En staat in het bericht aan "De Vries" niet "€ 1.560,00"
