# language: nl
Functionaliteit: Een factuur komt als bestand binnen
  Veel pakketten geven elke factuur als UBL, los of samen in een ZIP. Zo'n bestand zegt alles van
  één factuur, en niets van de andere.

  Scenario: Nieuwe facturen komen erbij, en er verdwijnt niets
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open   |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 605,00 |
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | e-mail               | pdf |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 1.210,00 | info@jansen.example  |     |
      | De Vries | 2026-103 | do 1 okt | za 31 okt   | 242,00   |                      | ja  |
      | De Vries | 2026-C01 | do 1 okt |             | -121,00  |                      |     |
    Dan staat er open:
      | klant    | factuur  | open     | vervaldatum |
      | De Vries | 2026-101 | 605,00   | zo 18 okt   |
      | De Vries | 2026-103 | 242,00   | za 31 okt   |
      | De Vries | 2026-C01 | -121,00  | do 1 okt    |
      | Jansen   | 2026-102 | 1.210,00 | za 31 okt   |
    En heeft "Jansen" het e-mailadres "info@jansen.example"
    En is van factuur 2026-103 een PDF bewaard
    En is van factuur 2026-102 geen PDF bewaard

  Scenario: Wat al op de lijst stond, wordt herkend en niet dubbel geboekt
    De lijst kwam eerst, de factuur zelf daarna: die brengt het adres en de PDF mee.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is maandag 5 oktober 2026
    En de openstaande posten per ma 5 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open   |
      | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.210,00 | 605,00 |
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | plaats | pdf |
      | DE VRIES | 2026-101 | do 1 okt | za 31 okt   | 1.210,00 | Almelo | ja  |
    Dan staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 605,00 |
    En is van factuur 2026-101 een PDF bewaard
    Als bestand 2 nog eens binnenkomt
    En deze facturen als UBL binnenkomen:
      | klant    | factuur | datum    | vervaldatum | bedrag   |
      | De Vries | 2026101 | do 1 okt | za 31 okt   | 1.210,00 |
    Dan staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 605,00 |

  Scenario: Zegt het bestand iets anders dan de boeken, dan wordt dat genoemd en verandert er niets
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 1.210,00 |
      | Jansen   | 2026-102 | vr 18 sep | zo 18 okt   | 605,00   |
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum     | vervaldatum | bedrag   | pdf |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 1.331,00 | ja  |
    Dan wordt dat geweigerd met AMOUNT-CONTRADICTS
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum     | vervaldatum | bedrag   |
      | De Vries | 2026-101 | vr 18 sep | za 31 okt   | 1.210,00 |
    Dan wordt dat geweigerd met DAY-CONTRADICTS
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum     | vervaldatum | bedrag |
      | De Vries | 2026-102 | vr 18 sep | zo 18 okt   | 605,00 |
    Dan wordt dat geweigerd met INVOICE-OF-OTHER
    En is van factuur 2026-101 geen PDF bewaard
    En staat er open:
      | klant    | factuur  | open     | vervaldatum |
      | De Vries | 2026-101 | 1.210,00 | zo 18 okt   |
      | Jansen   | 2026-102 | 605,00   | zo 18 okt   |

  Scenario: Een verbeterde vervaldatum blijft staan
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 1.210,00 |
    Als de vervaldatum van factuur 2026-101 wordt verbeterd in za 31 oktober omdat "zo afgesproken"
    En deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum     | vervaldatum | bedrag   | pdf |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 1.210,00 | ja  |
    Dan is er geen tegenspraak
    En staat er open:
      | factuur  | open     | vervaldatum |
      | 2026-101 | 1.210,00 | za 31 okt   |

  Scenario: In een ZIP is elk bestand een geheel
    Het foute bestand wordt geweigerd, de andere zijn ingelezen. Nog eens dezelfde ZIP doet niets.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als deze facturen als UBL in een ZIP binnenkomen:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | pdf  |
      | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.210,00 | ja   |
      | De Vries | 2026-102 | do 1 okt | wo 30 sep   | 605,00   |      |
      | Jansen   | 2026-103 | do 1 okt | za 31 okt   | 242,00   | fout |
    Dan wordt dat geweigerd met DUE-BEFORE-ISSUE
    En staat er open:
      | klant    | factuur  | open     |
      | De Vries | 2026-101 | 1.210,00 |
      | Jansen   | 2026-103 | 242,00   |
    En is van factuur 2026-101 een PDF bewaard
    En is van factuur 2026-103 geen PDF bewaard
    Als bestand 1 nog eens binnenkomt
    Dan wordt dat geweigerd met DUE-BEFORE-ISSUE

  Scenario: Hetzelfde nummer voor twee verschillende facturen: geen van beide telt
    Welke de goede is, kan niemand zien; de volgorde in de ZIP zegt niets.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als deze facturen als UBL in een ZIP binnenkomen:
      | klant    | factuur  | datum    | vervaldatum | bedrag   |
      | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.210,00 |
      | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.331,00 |
      | Jansen   | 2026-103 | do 1 okt | za 31 okt   | 242,00   |
    Dan wordt dat geweigerd met NUMBER-TWICE
    En staat er open:
      | klant  | factuur  | open   |
      | Jansen | 2026-103 | 242,00 |

  Scenario: Een oude factuur die niet meer op de lijst staat, is al betaald
    De lijst met openstaande posten is het hele beeld; de factuur komt erin als voldaan.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 18 sep | zo 18 okt   | 1.210,00 |
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum    | vervaldatum | bedrag |
      | De Vries | 2026-090 | di 1 sep | do 1 okt    | 605,00 |
    Dan staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |

  Scenario: Een teruggedraaide factuur neemt haar PDF mee
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is maandag 5 oktober 2026
    En de openstaande posten per ma 5 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.210,00 |
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | pdf |
      | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.210,00 | ja  |
      | Jansen   | 2026-102 | ma 5 okt | wo 4 nov    | 242,00   | ja  |
    En import 2 wordt teruggedraaid
    En import 3 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant  | factuur  | wat                 | bedrag  |
      | Jansen | 2026-102 | uit de boeken       | -242,00 |
      | Jansen |          | klant uit de boeken |         |
    En is van factuur 2026-101 geen PDF bewaard
    En staat er open:
      | klant    | factuur  | open     |
      | De Vries | 2026-101 | 1.210,00 |
