# language: nl
Functionaliteit: Geen brief op oude bankgegevens
  Een bericht wacht tot de bank bekend is tot en met de vervaldatum en de vorige werkdag. Bellen mag
  altijd: aan de telefoon kan de klant zeggen dat hij al betaald heeft.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
    En wacht:
      | factuur  | stap             | tot | code       |
      | 2026-101 | Eerste aanmaning |     | BANK-STALE |

  Scenario: Een nieuw afschrift laat de brief gaan
    Dezelfde dag nog, zodra het afschrift binnen is.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |

  Scenario: Een afschrift dat niet ver genoeg komt, laat de brief niet gaan
    Tot en met dinsdag is niet genoeg: woensdag was de vorige werkdag.
    Als het bankafschrift tot en met di 6 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is er niets gedaan
    En wacht:
      | factuur  | stap             | tot | code       |
      | 2026-101 | Eerste aanmaning |     | BANK-STALE |

  Scenario: Wie zelf heeft gekeken, mag dat zeggen
    Zonder afschrift kan iemand verklaren dat hij de bank heeft nagekeken.
    Als de bank is nagekeken tot en met wo 7 oktober
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |

  Scenario: Een nieuwe lijst telt voor wat erop staat
    De lijst zegt zelf wat op haar dag openstond.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |

  Scenario: Een bericht dat klaarligt op te oude gegevens wordt niet goedgekeurd
    Maandag is het afschrift van donderdag en vrijdag er nog niet.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |
    Als het maandag 12 oktober is
    En alle berichten zijn goedgekeurd
    Dan wordt dat geweigerd met MESSAGE-HELD

  Scenario: Komt het afschrift op zaterdag, dan gaat de brief op maandag
    Op zaterdag wordt er niets gepland; maandag is vrijdag de vorige werkdag.
    Als het zaterdag 10 oktober is
    En het bankafschrift tot en met vr 9 oktober binnenkomt zonder ontvangsten
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat    |
      | ma 12 okt | 2026-101 | Eerste aanmaning | e-mail |

  Scenario: Ontbreekt er een afschrift, dan telt een later afschrift nog niet
    Op dinsdag kwam er geld binnen waarvan wij het afschrift niet hebben. Misschien was het van De
    Vries; de brief wacht tot het gat gedicht is.
    Als het bankafschrift van do 1 oktober tot en met ma 5 oktober binnenkomt:
      | datum    | bedrag | naam   | omschrijving |
      | vr 2 okt | 12,00  | Iemand | zomaar       |
    En op di 6 oktober komt € 1.210,00 binnen dat op geen afschrift staat
    En het bankafschrift van wo 7 oktober tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag | naam   | omschrijving |
      | wo 7 okt | 13,00  | Iemand | zomaar       |
    En de dag wordt gedraaid
    Dan is er niets gedaan
    En wacht:
      | factuur  | stap             | tot | code       |
      | 2026-101 | Eerste aanmaning |     | BANK-STALE |
    Als het bankafschrift van di 6 oktober tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | di 6 okt | 1.210,00 | De Vries | 2026-101     |
      | wo 7 okt | 13,00    | Iemand   | zomaar       |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag   |
      | 2026-101 | afgeletterd | 1.210,00 |
