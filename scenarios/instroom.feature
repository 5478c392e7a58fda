# language: nl
Functionaliteit: Facturen die al te laat zijn als ze binnenkomen
  Op de eerste dag komen alle oude facturen tegelijk binnen. Het werk wordt gespreid, begint vooraan
  en begint na wat er al verstuurd was.

  @S4.4
  Scenario: Het werk wordt gespreid over dagen, het meeste geld eerst
    Vijf klanten, twee per dag, vanaf vrijdag; daarna maandag en dinsdag.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is vrijdag 2 oktober 2026
    En bij instroom beginnen er 2 klanten per dag
    Als de openstaande posten per do 1 oktober 2026, waarvoor nog niets is verstuurd:
      | klant   | factuur  | datum     | vervaldatum | open     |
      | Aalbers | 2026-001 | vr 14 aug | zo 13 sep   | 100,00   |
      | Bakker  | 2026-002 | vr 14 aug | zo 13 sep   | 5.000,00 |
      | Coenen  | 2026-003 | vr 14 aug | zo 13 sep   | 300,00   |
      | Dekker  | 2026-004 | vr 14 aug | zo 13 sep   | 900,00   |
      | Evers   | 2026-005 | vr 14 aug | zo 13 sep   | 700,00   |
    Dan is dit er gedaan:
      | klant   | factuur  | wat                           |
      | Bakker  | 2026-002 | begint vrijdag 2 oktober 2026 |
      | Dekker  | 2026-004 | begint vrijdag 2 oktober 2026 |
      | Evers   | 2026-005 | begint maandag 5 oktober 2026 |
      | Coenen  | 2026-003 | begint maandag 5 oktober 2026 |
      | Aalbers | 2026-001 | begint dinsdag 6 oktober 2026 |
    Als de dagen tot en met wo 7 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | klant   | stap                  | wat    |
      | vr 2 okt | Bakker  | Bellen naar de status | bellen |
      | vr 2 okt | Dekker  | Bellen naar de status | bellen |
      | ma 5 okt | Evers   | Bellen naar de status | bellen |
      | ma 5 okt | Coenen  | Bellen naar de status | bellen |
      | di 6 okt | Aalbers | Bellen naar de status | bellen |

  Scenario: Wat er eerder verstuurd is, telt mee
    Er is al een herinnering verstuurd; die is de eerste aanmaning. Daarna volgt het telefoontje.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is vrijdag 2 oktober 2026
    Als de openstaande posten per do 1 oktober 2026, waarvoor op 15 september een herinnering is verstuurd:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | wo 12 aug | vr 11 sep   | 1.210,00 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | stap                                  | wat                                        |
      | 2026-101 |                                       | begint vrijdag 2 oktober 2026              |
      | 2026-101 | Bellen naar de status                 | overgeslagen: NOT-FOR-TAKE-IN              |
      | 2026-101 | Eerste aanmaning                      | eerder verstuurd dinsdag 15 september 2026 |
      | 2026-101 | Bellen naar de status van de betaling | bellen                                     |

  Scenario: Wat er eerder verstuurd is, weet ook wie belt of schrijft
    Hoe het verstuurd is, weten wij niet; dat het verstuurd is wel.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is vrijdag 2 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als de openstaande posten per do 1 oktober 2026, waarvoor op 15 september een herinnering is verstuurd:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | wo 12 aug | vr 11 sep   | 1.210,00 |
    En de dag wordt gedraaid
    Dan staat op het belblad van "De Vries" "Bericht verstuurd, vóór het werken met Punctueel."
    En zegt de tijdlijn van "De Vries" "SENT-BEFORE" op di 15 september
    Als met "De Vries" is gebeld
    En de dagen tot en met zo 18 oktober worden gedraaid
    En het ma 19 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Eerder vroegen wij u op dinsdag 15 september 2026 om te betalen en belden wij met u op vrijdag 2 oktober 2026."

  Scenario: Is niet bekend wat er verstuurd is, dan wordt dat gevraagd
    Tot het antwoord er is, wordt er alleen gebeld; het antwoord laat de klant opnieuw beginnen.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is vrijdag 2 oktober 2026
    Als de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | wo 12 aug | vr 11 sep   | 1.210,00 |
    Dan vraagt dit aandacht:
      | code             |
      | TAKE-IN-QUESTION |
    Als gemeld wordt dat op di 15 september een herinnering is verstuurd
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | stap                                  | wat                                        |
      | 2026-101 |                                       | begint vrijdag 2 oktober 2026              |
      | 2026-101 |                                       | begint vrijdag 2 oktober 2026              |
      | 2026-101 | Bellen naar de status                 | overgeslagen: NOT-FOR-TAKE-IN              |
      | 2026-101 | Eerste aanmaning                      | eerder verstuurd dinsdag 15 september 2026 |
      | 2026-101 | Bellen naar de status van de betaling | bellen                                     |

  Scenario: Komt het antwoord pas na het draaien, dan telt het nog
    Wat al klaarstond en niemand deed, gaat van de lijst: de klant krijgt niet twee keer hetzelfde.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is vrijdag 2 oktober 2026
    Als de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | wo 12 aug | vr 11 sep   | 1.210,00 |
    En de dag wordt gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als gemeld wordt dat op di 15 september een herinnering is verstuurd
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | stap                                  | wat                                        |
      | 2026-101 | Bellen naar de status                 | ingetrokken: FACTS-CHANGED                 |
      | 2026-101 |                                       | begint vrijdag 2 oktober 2026              |
      | 2026-101 | Bellen naar de status                 | overgeslagen: NOT-FOR-TAKE-IN              |
      | 2026-101 | Eerste aanmaning                      | eerder verstuurd dinsdag 15 september 2026 |
      | 2026-101 | Bellen naar de status van de betaling | bellen                                     |

  Scenario: Staat in de lijst wanneer er herinnerd is, dan hoeft niemand iets te vragen
    Wie niet herinnerd is, begint vooraan; wie wel herinnerd is, erna. Wat nog niet te laat is,
    begint gewoon op zijn dag.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is vrijdag 2 oktober 2026
    Als de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     | herinnerd op |
      | De Vries | 2026-101 | wo 12 aug | vr 11 sep   | 1.210,00 | 15 september |
      | Jansen   | 2026-102 | wo 12 aug | vr 11 sep   | 605,00   |              |
      | Pieters  | 2026-103 | vr 4 sep  | zo 4 okt    | 300,00   |              |
    Dan vraagt dit aandacht:
      | code |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                                  | wat                                        |
      | vr 2 okt | 2026-101 |                                       | begint vrijdag 2 oktober 2026              |
      | vr 2 okt | 2026-101 | Bellen naar de status                 | overgeslagen: NOT-FOR-TAKE-IN              |
      | vr 2 okt | 2026-101 | Eerste aanmaning                      | eerder verstuurd dinsdag 15 september 2026 |
      | vr 2 okt | 2026-102 |                                       | begint vrijdag 2 oktober 2026              |
      | vr 2 okt | 2026-101 | Bellen naar de status van de betaling | bellen                                     |
      | vr 2 okt | 2026-102 | Bellen naar de status                 | bellen                                     |
      | ma 5 okt | 2026-103 | Bellen naar de status                 | bellen                                     |

  Scenario: Ook een heel oude factuur begint nooit met een laatste aanmaning
    Zeven maanden te laat, en toch eerst bellen en een gewone aanmaning; daarna gaat het zoals altijd.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is vrijdag 2 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    Als de openstaande posten per do 1 oktober 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum              | vervaldatum     | open     |
      | De Vries | 2026-011 | vr 30 januari 2026 | zo 1 maart 2026 | 1.210,00 |
    En de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat                           |
      | vr 2 okt  | 2026-011 |                                       | begint vrijdag 2 oktober 2026 |
      | vr 2 okt  | 2026-011 | Bellen naar de status                 | bellen                        |
      | ma 5 okt  | 2026-011 | Eerste aanmaning                      | e-mail                        |
      | ma 12 okt | 2026-011 | Bellen naar de status van de betaling | bellen                        |
      | do 29 okt | 2026-011 | Tweede aanmaning                      | e-mail                        |
