# language: nl
Functionaliteit: Gesprekken en geschillen
  Wat er aan de telefoon is gezegd bepaalt wat er daarna gebeurt.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Wie teruggebeld wil worden, staat die dag weer op de lijst
    Tot die dag hoeft er niet gebeld te worden, en het gesprek vervalt niet.
    Als "De Vries" wil op ma 12 oktober worden teruggebeld
    Dan hoeft er niemand gebeld te worden
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan is er niets gedaan
    En hoeft er niemand gebeld te worden
    Als de dagen tot en met ma 12 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  Scenario: Terugbellen op een dag die voorbij is kan niet
    Als "De Vries" wil op vr 2 oktober worden teruggebeld
    Dan wordt dat geweigerd met DAY-IN-PAST

  Scenario: De verkeerde persoon telt als een poging
    Als bij "De Vries" is de verkeerde persoon gesproken
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  Scenario: Een toezegging aan de telefoon wacht meteen
    Als "De Vries" zegt aan de telefoon op vr 9 oktober te betalen
    Dan hoeft er niemand gebeld te worden
    Als de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot       | code            |
      | 2026-101 | Eerste aanmaning | di 13 okt | PROMISE-RUNNING |

  Scenario: Een toezegging zonder dag wordt niet vastgelegd
    Ook het gesprek zelf niet: het is alles of niets.
    Als "De Vries" zegt aan de telefoon te betalen, zonder een dag
    Dan wordt dat geweigerd met MISSING
    En moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  Scenario: Wie zegt dat er is betaald, wordt geloofd tot de bank iets anders laat zien
    Twee werkdagen na het gesprek is woensdag 7 oktober; eerder kan de bank het niet weten.
    Als "De Vries" zegt aan de telefoon dat er al is betaald
    En de dagen tot en met do 8 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot | code      |
      | 2026-101 | Eerste aanmaning |     | SAID-PAID |
    Als het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |

  @S4.21 @S4.22
  Scenario: Een klacht over een deel laat de rest doorgaan
    Als "De Vries" klaagt aan de telefoon over € 210,00 van factuur 2026-101
    En het donderdag 8 oktober is
    En het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    | bedrag   |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail | 1.000,00 |

  Scenario: Een klacht over meer dan er openstaat kan niet
    Als "De Vries" klaagt aan de telefoon over € 2.000,00 van factuur 2026-101
    Dan wordt dat geweigerd met AMOUNT-TOO-LARGE

  Scenario: Een factuur in geschil staat stil tot het geschil is afgerond
    Als factuur 2026-101 klopt volgens de klant niet
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                   |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: DISPUTED |
    En hoeft er niemand gebeld te worden
    Als het geschil over factuur 2026-101 eindigt: de klant had ongelijk
    En de dagen tot en met wo 7 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | wo 7 okt | 2026-101 | Bellen naar de status | bellen |

  @S4.24
  Scenario: Had de klant gelijk, dan wacht het op de creditnota
    Als factuur 2026-101 klopt volgens de klant niet
    En het geschil over factuur 2026-101 eindigt: de klant had gelijk
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                   |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: DISPUTED |
    En wacht:
      | factuur  | stap                  | tot | code           |
      | 2026-101 | Bellen naar de status |     | CREDIT-AWAITED |

  Scenario: Over één factuur loopt één geschil tegelijk
    Als factuur 2026-101 klopt volgens de klant niet
    En factuur 2026-101 klopt volgens de klant niet
    Dan wordt dat geweigerd met DISPUTE-RUNS
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                          |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: DISPUTED        |

  Scenario: Een stap overslaan haalt het werk van de lijst, en de volgende stap gaat door
    Als stap "first-call" van factuur 2026-101 wordt overgeslagen omdat "gisteren al gesproken"
    Dan hoeft er niemand gebeld te worden
    Als het donderdag 8 oktober is
    En het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |

  @S4.7
  Scenario: Overslaan kan niet zonder reden
    Als stap "first-call" van factuur 2026-101 wordt overgeslagen omdat ""
    Dan wordt dat geweigerd met REASON-MISSING

  @S0.5 @S0.6 @S0.9
  Scenario: Op het belblad staat wie, hoe groot, hoe betaald, en wat er is afgesproken
    De vier vragen vóór het gesprek, met wat wij weten en waar dat op rust.
    Als "De Vries" belooft € 300,00 te betalen op vr 9 oktober
    Dan staat op het belblad van "De Vries" "2026-101"
    En staat op het belblad van "De Vries" "€ 1.210,00 open"
    En staat op het belblad van "De Vries" "Is het een grote debiteur?"
    En staat op het belblad van "De Vries" "Hoe betaalt hij?"
    En staat op het belblad van "De Vries" "Zijn er klachten?"
    En staat op het belblad van "De Vries" "€ 300,00"
    En staat op het belblad van "De Vries" "Heeft u de factuur ontvangen?"
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                          |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: PROMISE-RUNNING |
