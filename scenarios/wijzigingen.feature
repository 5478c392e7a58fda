# language: nl
Functionaliteit: Een factuur verandert
  De boekhouding verbetert een factuur; wat er nog niet gebeurd is, volgt.

  Scenario: Een latere vervaldatum schuift de tijdlijn op
    Wie meer tijd kreeg, wordt pas daarna gebeld. Wat al klaarstond, gaat van de lijst.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    Als het dinsdag 6 oktober is
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 |
    En de dagen tot en met ma 19 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat                                      |
      | ma 5 okt  | 2026-101 | Bellen naar de status | bellen                                   |
      | di 6 okt  | 2026-101 |                       | vervaldatum wordt zondag 18 oktober 2026 |
      | di 6 okt  | 2026-101 | Bellen naar de status | ingetrokken: FROM-DUE                    |
      | ma 19 okt | 2026-101 | Bellen naar de status | bellen                                   |

  Scenario: Een verbeterd bedrag is het bedrag dat gevraagd wordt
    De factuur was te hoog; de aanmaning noemt het nieuwe bedrag.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    En de dagen tot en met di 6 oktober worden gedraaid
    Als de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.000,00 | 1.000,00 |
    En de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                     | bedrag   |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen                  | 1.210,00 |
      | di 6 okt | 2026-101 |                       | bedrag wordt € 1.000,00 |          |
      | do 8 okt | 2026-101 | Eerste aanmaning      | e-mail                  | 1.000,00 |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "€ 1.000,00"
    En staat in het bericht aan "De Vries" niet "1.210,00"

  Scenario: Een creditnota wordt genoemd en gaat van het totaal af
    De klant zal haar toch aftrekken; dan kunnen wij het beter zelf doen.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep  | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-C01 | vr 25 sep | vr 25 sep   | -210,00  |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat     | bedrag   |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen  | 1.210,00 |
      | do 8 okt | 2026-101 | Eerste aanmaning      | e-mail  | 1.210,00 |
      | do 8 okt | 2026-C01 |                       | vermeld | -210,00  |
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen           | totaal   | termijn   |
      | De Vries | 2026-101, 2026-C01 | 1.000,00 | do 22 okt |
    En staat in het bericht aan "De Vries" "2026-C01"
    En staat in het bericht aan "De Vries" "€ 1.000,00"

  Scenario: Wat automatisch wordt geïncasseerd, wordt met rust gelaten tot de incasso terugkomt
    De bank haalt het op; pas als dat mislukt, bellen we.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | incasso |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | ja      |
    Als de dag wordt gedraaid
    Dan wacht:
      | factuur  | stap                  | tot | code         |
      | 2026-101 | Bellen naar de status |     | DIRECT-DEBIT |
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan is er niets gedaan
    Als het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag    | naam     | omschrijving     | soort  |
      | do 8 okt | -1.210,00 | De Vries | factuur 2026-101 | storno |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                 |
      | vr 9 okt | 2026-101 |                       | incasso gestorneerd |
      | vr 9 okt | 2026-101 | Bellen naar de status | bellen              |

  Scenario: Komt een incasso terug die al als betaald gold, dan staat de factuur weer open
    De bank haalde het geld op en gaf het terug.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | incasso |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | ja      |
    Als het dinsdag 6 oktober is
    En het bankafschrift tot en met ma 5 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving     |
      | ma 5 okt | 1.210,00 | De Vries | factuur 2026-101 |
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag   |
      | 2026-101 | afgeletterd | 1.210,00 |
    Als het vrijdag 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag    | naam     | omschrijving     | soort  |
      | do 8 okt | -1.210,00 | De Vries | factuur 2026-101 | storno |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | stap                  | wat                 | bedrag   |
      | 2026-101 |                       | incasso gestorneerd | 1.210,00 |
      | 2026-101 | Bellen naar de status | bellen              | 1.210,00 |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |

  Scenario: Is niet bekend of een klant zakelijk is, dan gaat de herinnering wel en de laatste aanmaning niet
    Herinneren en bellen mag bij iedereen. Een aanmaning met rechtsgevolg wacht tot iemand weet wat
    de klant is.
    Gegeven een administratie "Bakkerij Zonnebloem" waarvan de soort klanten niet bekend is
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Als de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat    |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | e-mail |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen |
    En wacht:
      | factuur  | stap             | tot | code                |
      | 2026-101 | Tweede aanmaning |     | DEBTOR-KIND-UNKNOWN |
    En vraagt dit aandacht:
      | code                 |
      | DEBTOR-KINDS-UNKNOWN |
    Als het maandag 2 november is
    En van "De Vries" bekend wordt dat het een bedrijf is
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | ma 2 nov | 2026-101 | Tweede aanmaning | e-mail |

  Scenario: Zonder adres wacht het bericht, en met een adres gaat het
    De lijst van later heeft een e-mailadres.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |        |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot | code            |
      | 2026-101 | Eerste aanmaning |     | ADDRESS-MISSING |
    Als het vrijdag 9 oktober is
    En de lijst met openstaande posten per do 8 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail                |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | kantoor@vries.example |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
      | vr 9 okt | 2026-101 | Eerste aanmaning      | e-mail |

  Scenario: Heeft de klant per saldo geld tegoed, dan vragen wij hem niets
    Een creditnota die groter is dan wat te laat is: eerst verrekenen, dan pas vragen. Hier is zij
    terugbetaald en van de lijst verdwenen; dan gaat de aanmaning alsnog.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open    |
      | De Vries | 2026-101 | vr 4 sep  | zo 4 okt    | 100,00  |
      | De Vries | 2026-C01 | vr 25 sep | vr 25 sep   | -150,00 |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot | code             |
      | 2026-101 | Eerste aanmaning |     | CREDIT-TO-SETTLE |
    Als de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
    Als de lijst met openstaande posten per do 29 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 100,00 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat              | bedrag |
      | vr 30 okt | 2026-C01 |                  | volgens de lijst | 150,00 |
      | vr 30 okt | 2026-101 | Eerste aanmaning | e-mail           | 100,00 |
