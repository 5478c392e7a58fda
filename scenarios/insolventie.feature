# language: nl
Functionaliteit: Insolventie hoort bij de vorderingen van ervoor
  Wat openstond bij een faillissement, surseance of schuldsanering, wordt ingediend of wacht. Wat
  daarna ontstaat, is nieuw: zolang de insolventie loopt, wacht het op een mens die de curator of
  bewindvoerder schrijft, en daarna gaat het zijn gewone weg.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Tijdens een faillissement wacht een nieuwe factuur op een mens
    Als "De Vries" is op do 1 oktober failliet verklaard
    En het is vr 2 oktober
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 2 okt | vr 9 okt    | 300,00   |
    En de dagen tot en met di 13 oktober worden gedraaid
    Dan is er niets gedaan
    En vraagt dit aandacht:
      | code       |
      | STEP-STUCK |
    En staat bij de vordering op 2026-101 per di 13 oktober INSOLVENCY-RUNS
    En staat bij de vordering op 2026-102 per di 13 oktober NEW-IN-INSOLVENCY

  Scenario: Na een schone lei wordt een nieuwe factuur gewoon nagebeld, en een oude nooit meer
    Van een factuur uit de tijd ertussen zegt een mens eerst of er voor of na de uitspraak is geleverd.
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En "De Vries" op do 1 oktober in de schuldsanering (WSNP) komt
    En het is vr 2 oktober
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 2 okt | do 8 okt    | 300,00   |
    En de insolventie van "De Vries" eindigt met "clean-slate"
    En de dagen tot en met vr 9 oktober worden gedraaid
    Dan is er niets gedaan
    En vraagt dit aandacht:
      | code       |
      | STEP-STUCK |
    En staat bij de vordering op 2026-102 per vr 9 oktober DELIVERY-UNKNOWN
    Als voor 2026-102 is geleverd "after"
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | vr 9 okt | 2026-102 | Bellen naar de status | bellen |
    En wacht:
      | factuur  | stap                  | tot | code               |
      | 2026-101 | Bellen naar de status |     | NATURAL-OBLIGATION |
    En staat bij de vordering op 2026-101 per vr 9 oktober NATURAL-OBLIGATION

  Scenario: Wat voor de uitspraak is geleverd en erna gefactureerd, valt onder de schone lei
    Een factuur van na de schone lei is nieuw; daarover is niets te vragen.
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En "De Vries" op do 1 oktober in de schuldsanering (WSNP) komt
    En het is vr 2 oktober
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 2 okt | do 8 okt    | 300,00   |
    En voor 2026-102 is geleverd "before"
    Dan staat bij de vordering op 2026-102 per vr 2 oktober INSOLVENCY-RUNS
    Als de insolventie van "De Vries" eindigt met "clean-slate"
    En het is ma 5 oktober
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 2 okt | do 8 okt    | 300,00   |
      | De Vries | 2026-103 | za 3 okt | do 8 okt    | 100,00   |
    En de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | vr 9 okt | 2026-103 | Bellen naar de status | bellen |
    En staat bij de vordering op 2026-102 per vr 9 oktober NATURAL-OBLIGATION
    Als voor 2026-103 is geleverd "before"
    Dan wordt dat geweigerd met NO-RULING-BEFORE
    Als voor 2026-101 is geleverd "after"
    Dan wordt dat geweigerd met NO-RULING-BEFORE

  Scenario: Na een uitdeling zegt de vordering wat over de tijd erna is gekozen
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En "De Vries" is op do 1 oktober failliet verklaard
    Dan staat bij de vordering op 2026-101 per do 1 oktober INTEREST-ENDED
    Als de insolventie van "De Vries" eindigt met "distributed"
    Dan staat bij de vordering op 2026-101 per di 1 december NONE-AFTER-RULING

  Scenario: Na een akkoord in een surseance geldt hetzelfde
    Als van "De Vries" de rechtsvorm "bv" bekend wordt
    En van "De Vries" op do 1 oktober "surseance" begint
    En de insolventie van "De Vries" eindigt met "composition"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is er niets gedaan
    En staat bij de vordering op 2026-101 per di 6 oktober BOUND-BY-COMPOSITION

  Scenario: Een surseance die is ingetrokken, laat alles weer zijn gewone weg gaan
    Als van "De Vries" op do 1 oktober "surseance" begint
    En de insolventie van "De Vries" eindigt met "over"
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Een bv houdt op met haar faillissement, een eenmanszaak niet
    Is de rechtsvorm niet bekend, dan wordt het gevraagd: raden kan geld kosten of iemand kwetsen.
    Als "De Vries" is op do 1 oktober failliet verklaard
    En de insolventie van "De Vries" eindigt met "lack-of-assets"
    Dan wordt dat geweigerd met LEGAL-FORM-NEEDED
    Als van "De Vries" de rechtsvorm "bv" bekend wordt
    En de insolventie van "De Vries" eindigt met "lack-of-assets"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is er niets gedaan
    En staat bij de vordering op 2026-101 per di 6 oktober NOBODY-LEFT

  Scenario: Een eenmanszaak wordt na een faillissement bij gebrek aan baten weer gebeld
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En "De Vries" is op do 1 oktober failliet verklaard
    En de insolventie van "De Vries" eindigt met "lack-of-assets"
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Een bv komt niet in de schuldsanering, en schuldhulp geeft geen schone lei
    Als van "De Vries" de rechtsvorm "bv" bekend wordt
    En "De Vries" op do 1 oktober in de schuldsanering (WSNP) komt
    Dan wordt dat geweigerd met INSOLVENCY-NOT-OF-FORM
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En van "De Vries" op do 1 oktober "debt-counselling" begint
    En de insolventie van "De Vries" eindigt met "clean-slate"
    Dan wordt dat geweigerd met INSOLVENCY-NOT-ENDED-SO

  Scenario: Een faillissement wordt een WSNP; beide blijven met hun dag bekend
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En "De Vries" is op di 15 september failliet verklaard
    En van "De Vries" op do 1 oktober "wsnp" begint
    Dan wordt dat geweigerd met INSOLVENCY-RUNS
    Als van "De Vries" op do 1 oktober "surseance" in de plaats komt
    Dan wordt dat geweigerd met INSOLVENCY-NOT-FOLLOWED
    Als van "De Vries" op ma 14 september "wsnp" in de plaats komt
    Dan wordt dat geweigerd met DAY-BEFORE-RULING
    Als van "De Vries" op do 1 oktober "wsnp" in de plaats komt
    Als de insolventie van "De Vries" eindigt met "clean-slate"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is er niets gedaan
    En staat bij de vordering op 2026-101 per di 6 oktober NATURAL-OBLIGATION

  Scenario: Bewind loopt naast een schuldsanering, en eindigt apart
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En van "De Vries" op do 1 oktober "administration" begint
    En "De Vries" op do 1 oktober in de schuldsanering (WSNP) komt
    En de insolventie van "De Vries" eindigt met "annulled"
    Dan wordt dat geweigerd met INSOLVENCY-SEVERAL
    Als van "De Vries" de soort "wsnp" eindigt met "annulled"
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is er niets gedaan
    Als van "De Vries" de soort "administration" eindigt met "over"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | di 6 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Een belofte vervalt met het faillissement, en is niet gebroken
    Als "De Vries" belooft alles te betalen op vr 2 oktober
    En "De Vries" is op do 1 oktober failliet verklaard
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is er niets gedaan

  Scenario: Een goedgekeurde brief gaat na een faillissement niet meer weg, en zegt waarom
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met di 6 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten zijn goedgekeurd
    En "De Vries" is op di 6 oktober failliet verklaard
    En alle goedgekeurde berichten zijn verstuurd
    Dan is er niets gedaan
    En staat bij de vordering op 2026-101 per di 6 oktober INSOLVENCY-RUNS

  Scenario: Wat een bv tijdens haar faillissement kreeg, wordt na het einde niet bij haar gevraagd
    Als van "De Vries" de rechtsvorm "bv" bekend wordt
    En "De Vries" is op do 1 oktober failliet verklaard
    En het is ma 5 oktober
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 2 okt | do 8 okt    | 300,00   |
    En de insolventie van "De Vries" eindigt met "lack-of-assets"
    En de dagen tot en met wo 14 oktober worden gedraaid
    Dan is er niets gedaan
    En staat bij de vordering op 2026-102 per wo 14 oktober NOBODY-LEFT

  Scenario: Een moratorium is een pauze in de schuldhulp, en die loopt daarna door
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En van "De Vries" op do 1 oktober "debt-counselling" begint
    En van "De Vries" op do 1 oktober "moratorium" begint
    En van "De Vries" de soort "moratorium" eindigt met "over"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is er niets gedaan
    En staat bij de vordering op 2026-101 per di 6 oktober INSOLVENCY-RUNS

  Scenario: Komt er na schuldhulp met een moratorium een WSNP, dan gaan beide daarin over
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En van "De Vries" op do 1 oktober "debt-counselling" begint
    En van "De Vries" op do 1 oktober "moratorium" begint
    En van "De Vries" op do 1 oktober "wsnp" in de plaats komt
    En de insolventie van "De Vries" eindigt met "without-clean-slate"
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Een surseance van een eenmanszaak wordt een WSNP
    Als van "De Vries" de rechtsvorm "sole-trader" bekend wordt
    En van "De Vries" op do 1 oktober "surseance" begint
    En van "De Vries" op do 1 oktober "wsnp" in de plaats komt
    En de insolventie van "De Vries" eindigt met "clean-slate"
    Dan staat bij de vordering op 2026-101 per do 1 oktober NATURAL-OBLIGATION

  Scenario: Een belofte over een factuur van na de uitspraak blijft gelden
    Zo'n factuur moet de klant gewoon betalen; wie daar iets over belooft, houdt zich daaraan of niet.
    Als het vr 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-102 | vr 2 okt | do 8 okt    | 300,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    En "De Vries" belooft alles te betalen op ma 12 oktober
    En van "De Vries" op do 1 oktober "whoa" begint
    En de dagen tot en met wo 14 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | wat                    |
      | wo 14 okt | belofte niet nagekomen |
