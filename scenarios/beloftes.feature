# language: nl
Functionaliteit: Een belofte
  Wie belooft te betalen, wordt met rust gelaten tot de bank laat zien of hij dat deed.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  @S1.16
  Scenario: Een belofte wacht, en wordt pas beoordeeld als de bank tot en met de beloofde dag bekend is
    Zolang we niet kunnen zien of er betaald is, verwijten we niets.
    Als "De Vries" belooft € 1.210,00 te betalen op vr 9 oktober
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot       | code            |
      | 2026-101 | Eerste aanmaning | di 13 okt | PROMISE-RUNNING |
    Als het bankafschrift tot en met do 8 oktober binnenkomt zonder ontvangsten
    En de dagen tot en met di 13 oktober worden gedraaid
    Dan is er niets gedaan
    En zegt "waarom 2026-101":
      | stap                                  | staat | op       | code             |
      | Bellen naar de status                 | done  | ma 5 okt | STEP-DONE        |
      | Eerste aanmaning                      | held  |          | PROMISE-TO-JUDGE |
      | Bellen naar de status van de betaling | later |          | AFTER-PREVIOUS   |
      | Tweede aanmaning                      | later |          | AFTER-PREVIOUS   |
      | Uit handen geven                      | later |          | AFTER-PREVIOUS   |
    Als het woensdag 14 oktober is
    En het bankafschrift tot en met di 13 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat                    |
      | wo 14 okt |          | belofte niet nagekomen |
      | wo 14 okt | 2026-101 | bellen: waarom         |
    En wacht:
      | factuur  | stap             | tot       | code       |
      | 2026-101 | Eerste aanmaning | vr 16 okt | CALL-FIRST |

  @S0.16 @S0.17 @S1.17 @S2.11
  Scenario: Wie zijn belofte niet nakomt, wordt eerst gebeld, en zegt waarom
    Binnen vier dagen na de beloofde dag vragen wij wat er is gebeurd. Tot dan wacht de aanmaning;
    zonder reden kan het gesprek niet worden vastgelegd.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En de dagen tot en met di 13 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat                    |
      | di 13 okt |          | belofte niet nagekomen |
      | di 13 okt | 2026-101 | bellen: waarom         |
    En moet er gebeld worden:
      | klant    | facturen | open     | code    |
      | De Vries | 2026-101 | 1.210,00 | ASK-WHY |
    En vraagt niets aandacht
    Als "De Vries" is gebeld maar niet bereikt
    Dan moet er gebeld worden:
      | klant    | facturen | code    |
      | De Vries | 2026-101 | ASK-WHY |
    Als met "De Vries" is gebeld
    Dan wordt dat geweigerd met WHY-MISSING
    Als met "De Vries" is gebeld; de toezegging kwam niet uit: "forgot"
    Dan hoeft er niemand gebeld te worden
    En vraagt niets aandacht
    Als de dagen tot en met wo 14 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat    |
      | wo 14 okt | 2026-101 | Eerste aanmaning | e-mail |

  @S0.16
  Scenario: Wie niet wordt gebeld, krijgt na vier dagen toch bericht
    Het telefoontje vervalt; de werklijst blijft erom vragen tot iemand hem sprak.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En de dagen tot en met di 13 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En de dagen tot en met wo 14 oktober worden gedraaid
    Dan is er niets gedaan
    Als het do 15 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat    |
      | do 15 okt | 2026-101 | Eerste aanmaning | e-mail |
    En hoeft er niemand gebeld te worden
    En vraagt dit aandacht:
      | code           | klaar  |
      | PROMISE-BROKEN | letter |
    Als met "De Vries" is gebeld; de toezegging kwam niet uit: "awaits-money"
    Dan vraagt niets aandacht

  @S0.18
  Scenario: Wie in dat gesprek opnieuw belooft, wordt weer met rust gelaten
    De klacht, de creditnota en het geld dat er niet is, zeggen zelf al waarom.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En de dagen tot en met di 13 oktober worden gedraaid
    En "De Vries" klaagt aan de telefoon over € 210,00 van factuur 2026-101
    Dan hoeft er niemand gebeld te worden
    Als "De Vries" belooft € 1.000,00 te betalen op vr 16 oktober
    En wat tot hier gebeurde, is voorgeschiedenis
    En de dagen tot en met ma 19 oktober worden gedraaid
    Dan is er niets gedaan
    Als de dagen tot en met di 20 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat                    |
      | di 20 okt |          | belofte niet nagekomen |
      | di 20 okt | 2026-101 | bellen: waarom         |

  Scenario: Een gesprek dat wordt teruggenomen, heeft niets gevraagd
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En de dagen tot en met di 13 oktober worden gedraaid
    En met "De Vries" is gebeld; de toezegging kwam niet uit: "forgot"
    En het laatste gesprek met "De Vries" wordt teruggenomen
    Dan vraagt dit aandacht:
      | code           | klaar |
      | PROMISE-BROKEN |       |
    Als de dagen tot en met wo 14 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | facturen | code    |
      | De Vries | 2026-101 | ASK-WHY |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Geld dat een werkdag later binnenkomt, is op tijd
    Een overboeking doet er soms een werkdag over; wie dat niet wil, zet dat bij de instellingen.
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En het dinsdag 13 oktober is
    En het bankafschrift tot en met ma 12 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving     |
      | ma 12 okt | 1.210,00 | De Vries | factuur 2026-101 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat               |
      | di 13 okt | 2026-101 | afgeletterd       |
      | di 13 okt |          | belofte nagekomen |

  Scenario: Een belofte wordt nagekomen
    De betaling komt een dag eerder binnen; er is niets meer te doen.
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En het vrijdag 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving     |
      | do 8 okt | 1.210,00 | De Vries | factuur 2026-101 |
    En de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | wat               | bedrag   |
      | vr 9 okt | 2026-101 | afgeletterd       | 1.210,00 |
      | vr 9 okt |          | belofte nagekomen |          |
    En staat er niets open

  @S0.18 @S1.15 @S1.19
  Scenario: Na een gebroken belofte gaat het verder bij de stap die aan de beurt was
    De aanmaning is al verstuurd; na de belofte volgt dus het tweede telefoontje, en geen nieuwe
    eerste aanmaning.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En elk bericht gaat dezelfde dag de deur uit
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |
    Als "De Vries" belooft € 1.210,00 van factuur 2026-101 te betalen op wo 14 oktober
    En de dagen tot en met vr 16 oktober worden gedraaid
    En met "De Vries" is gebeld; de toezegging kwam niet uit: "forgot"
    En de dagen tot en met ma 2 november worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat                    |
      | vr 16 okt | 2026-101 |                                       | belofte niet nagekomen |
      | vr 16 okt | 2026-101 | Bellen naar de status van de betaling | bellen                 |
      | ma 2 nov  | 2026-101 | Tweede aanmaning                      | e-mail                 |

  Scenario: Een belofte over een deel houdt op bij dat deel
    De helft is beloofd en betaald; voor de rest gaat de aanmaning gewoon door.
    Als "De Vries" belooft € 605,00 van factuur 2026-101 te betalen op vr 9 oktober
    En het vrijdag 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving          |
      | do 8 okt | 605,00 | De Vries | deelbetaling 2026-101 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat               | bedrag |
      | vr 9 okt | 2026-101 |                  | afgeletterd       | 605,00 |
      | vr 9 okt | 2026-101 |                  | belofte nagekomen |        |
      | vr 9 okt | 2026-101 | Eerste aanmaning | e-mail            | 605,00 |
    En staat er open:
      | factuur  | open   |
      | 2026-101 | 605,00 |

  Scenario: Zolang een belofte loopt, komt er geen tweede bij
    Twee beloftes over hetzelfde geld kan niemand beoordelen. Wordt de eerste ingetrokken, dan gaat
    het verder waar het was.
    Als "De Vries" belooft € 1.210,00 te betalen op vr 9 oktober
    En "De Vries" belooft € 1.210,00 te betalen op vr 16 oktober
    Dan wordt dat geweigerd met PROMISE-RUNS
    Als de belofte van "De Vries" wordt ingetrokken
    En het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    En de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |

  @S0.18
  Scenario: Een factuur in twee delen beloven, op twee dagen
    Het tweede deel komt na het eerste, en samen zijn ze niet meer dan er te betalen is. Elk deel
    wordt op zijn eigen dag beoordeeld.
    Als "De Vries" belooft € 400,00 van factuur 2026-101 te betalen op vr 9 oktober
    En "De Vries" belooft € 900,00 van factuur 2026-101 te betalen op vr 16 oktober
    Dan wordt dat geweigerd met AMOUNT-TOO-LARGE
    Als "De Vries" belooft € 810,00 van factuur 2026-101 te betalen op do 8 oktober
    Dan wordt dat geweigerd met PROMISE-RUNS
    Als "De Vries" belooft € 810,00 van factuur 2026-101 te betalen op vr 16 oktober
    En het vrijdag 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving          |
      | do 8 okt | 400,00 | De Vries | deelbetaling 2026-101 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | wat               |
      | vr 9 okt | 2026-101 | afgeletterd       |
      | vr 9 okt | 2026-101 | belofte nagekomen |
    En zijn dit de toezeggingen:
      | klant    | factuur  | bedrag | op        | staat   |
      | De Vries | 2026-101 | 400,00 | vr 9 okt  | kept    |
      | De Vries | 2026-101 | 810,00 | vr 16 okt | running |
    Als het dinsdag 20 oktober is
    En het bankafschrift tot en met ma 19 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat                    |
      | di 20 okt | 2026-101 | belofte niet nagekomen |
      | di 20 okt | 2026-101 | bellen: waarom         |

  @S0.19 @S1.14 @S1.16
  Scenario: De klant bevestigt wat is afgesproken
    Na twee werkdagen zonder antwoord vraagt de werklijst ernaar. Een vergissing gaat terug.
    Als "De Vries" belooft alles te betalen op vr 30 oktober
    Dan zijn dit de toezeggingen:
      | klant    | op        | staat   | bevestigd |
      | De Vries | vr 30 okt | running | none      |
    Als alle berichten zijn goedgekeurd en verstuurd
    En het woensdag 7 oktober is
    En het bankafschrift tot en met di 6 oktober binnenkomt zonder ontvangsten
    Dan vraagt niets aandacht
    Als het donderdag 8 oktober is
    En het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    Dan vraagt dit aandacht:
      | code          |
      | NOT-CONFIRMED |
    Als "De Vries" is akkoord met de toezegging: "signed"
    Dan vraagt niets aandacht
    En zijn dit de toezeggingen:
      | klant    | op        | staat   | bevestigd |
      | De Vries | vr 30 okt | running | accepted  |
    Als "De Vries" is akkoord met de toezegging: "reply"
    Dan wordt dat geweigerd met AGREEMENT-ACCEPTED
    Als het akkoord van "De Vries" wordt teruggenomen omdat "verkeerde klant"
    Dan vraagt dit aandacht:
      | code          |
      | NOT-CONFIRMED |

  Scenario: Meer beloven dan er openstaat kan niet
    Dat is een verschrijving.
    Als "De Vries" belooft € 12.100,00 te betalen op vr 9 oktober
    Dan wordt dat geweigerd met AMOUNT-TOO-LARGE

  Scenario: Een nieuwe factuur breekt een oude belofte niet
    Beloofd was alles wat op 5 oktober openstond, en dat is betaald. Een factuur van later hoort
    niet bij de belofte.
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En het woensdag 7 oktober is
    En de lijst met openstaande posten per di 6 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | De Vries | 2026-102 | di 6 okt | do 5 nov    | 500,00   | 500,00   |
    En het maandag 12 oktober is
    En het bankafschrift tot en met vr 9 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving     |
      | vr 9 okt | 1.210,00 | De Vries | factuur 2026-101 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat               |
      | ma 12 okt | 2026-101 | afgeletterd       |
      | ma 12 okt |          | belofte nagekomen |

  @S0.16
  Scenario: Een belofte die op vrijdag breekt, wordt op zaterdag beoordeeld en op maandag opgevolgd
    Het afschrift van vrijdag komt op zaterdag binnen; gebeld wordt op een werkdag.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" belooft alles te betalen op do 8 oktober
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat                    |
      | za 10 okt |          | belofte niet nagekomen |
      | ma 12 okt | 2026-101 | bellen: waarom         |

  Scenario: Een belofte over één factuur laat de andere facturen doorlopen
    Over de beloofde factuur zwijgen wij, ook in het bericht over de andere.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En het dinsdag 6 oktober is
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | De Vries | 2026-102 | zo 6 sep | di 6 okt    | 605,00   | 605,00   |
    En "De Vries" belooft € 1.210,00 van factuur 2026-101 te betalen op vr 30 oktober
    En de dagen tot en met wo 7 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat    |
      | wo 7 okt  | 2026-102 | Bellen naar de status | bellen |
      | ma 12 okt | 2026-102 | Eerste aanmaning      | e-mail |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "€ 605,00"
    En staat in het bericht aan "De Vries" niet "2026-101"

  Scenario: Wie zelf belt om te beloven, hoeft niet meer gebeld te worden
    Het telefoontje stond op de lijst; de belofte haalt het eraf. Breekt zij, dan komt het terug.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En het dinsdag 6 oktober is
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | zo 6 sep | di 6 okt    | 605,00   | 605,00   |
    En "De Vries" belooft alles te betalen op vr 30 oktober
    En de dagen tot en met wo 7 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant  | facturen |
      | Jansen | 2026-102 |
    Als "Jansen" belooft alles te betalen op do 8 oktober
    En de dagen tot en met do 8 oktober worden gedraaid
    Dan hoeft er niemand gebeld te worden
    Als de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | klant  | factuur  | stap                  | wat                          |
      | wo 7 okt  | Jansen | 2026-102 | Bellen naar de status | bellen                       |
      | wo 7 okt  | Jansen | 2026-102 | Bellen naar de status | ingetrokken: PROMISE-RUNNING |
      | za 10 okt | Jansen |          |                       | belofte niet nagekomen       |
      | ma 12 okt | Jansen | 2026-102 | Bellen naar de status | bellen                       |
