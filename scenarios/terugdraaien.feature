# language: nl
Functionaliteit: Een ingelezen bestand wordt teruggedraaid
  Een verkeerd bestand gaat met alles wat het deed weer uit de boeken, zolang er nog niets over is
  verstuurd en niemand erop heeft voortgebouwd. Daarna kan hetzelfde bestand opnieuw.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026

  Scenario: Een verkeerde lijst gaat helemaal uit de boeken, en kan opnieuw komen
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 605,00   |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   | 605,00   |
    Als import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                 | bedrag  |
      | De Vries | 2026-101 | uit de boeken       | -605,00 |
      | Jansen   | 2026-102 | uit de boeken       | -605,00 |
      | De Vries |          | klant uit de boeken |         |
      | Jansen   |          | klant uit de boeken |         |
    En staat er niets open
    Als bestand 1 nog eens binnenkomt
    Dan staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 605,00 |
      | Jansen   | 2026-102 | 605,00 |

  Scenario: Wat klaarstond over zo'n lijst, wordt ingetrokken
    De aanmaning is al goedgekeurd, maar nog niet verstuurd.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met wo 14 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen | totaal   | staat    |
      | De Vries | 2026-101 | 1.210,00 | approved |
    En worden er 2 bestanden bewaard
    Gegeven wat tot hier gebeurde, is voorgeschiedenis
    Als import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | stap             | wat                 | bedrag    |
      | De Vries | 2026-101 | Eerste aanmaning | ingetrokken         |           |
      | De Vries | 2026-101 |                  | uit de boeken       | -1.210,00 |
      | De Vries |          |                  | klant uit de boeken |           |
    En hoeft er niemand gebeld te worden
    En worden er 0 bestanden bewaard

  Scenario: Is er een bericht over verstuurd, dan kan het niet meer
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met vr 9 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-SENT
    En is er niets gedaan

  Scenario: Wat wordt vastgehouden is niet verstuurd, en houdt het niet tegen
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met wo 14 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En het bericht aan "De Vries" wordt vastgehouden omdat "eerst overleggen"
    En wat tot hier gebeurde, is voorgeschiedenis
    Als import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | stap             | wat                 | bedrag    |
      | De Vries | 2026-101 | Eerste aanmaning | ingetrokken         |           |
      | De Vries | 2026-101 |                  | uit de boeken       | -1.210,00 |
      | De Vries |          |                  | klant uit de boeken |           |
    En worden er 0 bestanden bewaard

  Scenario: Is een brief al gedrukt, dan gaat die eerst van de stapel
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |        | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met wo 14 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    En wat tot hier gebeurde, is voorgeschiedenis
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-PRINTED
    Als het bericht aan "De Vries" wordt ingetrokken omdat "verkeerde lijst"
    En import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | stap             | wat                              | bedrag    |
      | De Vries | 2026-101 | Eerste aanmaning | ingetrokken: WITHDRAWN-BY-PERSON |           |
      | De Vries | 2026-101 |                  | uit de boeken                    | -1.210,00 |
      | De Vries |          |                  | klant uit de boeken              |           |
    En worden er 0 bestanden bewaard

  Scenario: Wat mensen met een nieuwe klant deden, raakt niet kwijt
    Het gesprek leverde geen stap op, maar wat erin is afgesproken zou met de klant weggaan.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En "De Vries" wil op vr 9 oktober worden teruggebeld
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    En is er niets gedaan

  Scenario: Een gesprek dat is teruggenomen, houdt het niet tegen
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En "De Vries" wil op vr 9 oktober worden teruggebeld
    En het laatste gesprek met "De Vries" wordt teruggenomen
    Als import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                 | bedrag    |
      | De Vries | 2026-101 | uit de boeken       | -1.210,00 |
      | De Vries |          | klant uit de boeken |           |

  Scenario: Een notitie bij een nieuwe klant houdt het tegen
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En bij "De Vries" wordt opgeschreven "Ans is met vakantie"
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER

  Scenario: Een stap die iemand oversloeg, komt niet stil terug
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En stap "first-call" van factuur 2026-101 wordt overgeslagen omdat "al gesproken"
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER

  Scenario: Een faillissement van een nieuwe klant raakt niet kwijt
    Kwam hij met hetzelfde bestand terug, dan werd hij weer aangemaand en liep zijn rente door. Pas
    als de uitspraak is vernietigd, is er geen faillissement geweest.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En "De Vries" is op do 1 oktober failliet verklaard
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    En is er niets gedaan
    Als de insolventie van "De Vries" eindigt met "annulled"
    En import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                 | bedrag    |
      | De Vries | 2026-101 | uit de boeken       | -1.210,00 |
      | De Vries |          | klant uit de boeken |           |

  Scenario: Ook een faillissement dat is geëindigd, raakt niet kwijt
    Wat het naliet, geldt nog. Dat is niet meer terug te nemen, en dat wordt gezegd.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En van "De Vries" op do 1 oktober "surseance" begint
    En de insolventie van "De Vries" eindigt met "composition"
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER over "ended-ruling"

  Scenario: Wat is afgesproken met een nieuwe klant of over zijn factuur, raakt niet kwijt
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | Jansen   | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |
    En met "De Vries" is afgesproken:
      | waarover | wat  |
      | costs    | none |
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    En is er niets gedaan

  Scenario: Een afspraak die is teruggenomen, houdt het niet tegen
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En met "De Vries" is afgesproken:
      | waarover | wat  |
      | costs    | none |
    En met "De Vries" is afgesproken:
      | waarover | wat      |
      | costs    | vergeten |
    Als import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                 | bedrag    |
      | De Vries | 2026-101 | uit de boeken       | -1.210,00 |
      | De Vries |          | klant uit de boeken |           |

  Scenario: Wat van een nieuwe factuur is kwijtgescholden, raakt niet kwijt
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | di 4 aug | do 3 sep    | 1.210,00 |
    En de rente en kosten van factuur 2026-101 worden kwijtgescholden wegens "goede klant"
    En wat tot hier gebeurde, is voorgeschiedenis
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER over "remission"
    En is er niets gedaan

  Scenario: Wat over een nieuwe factuur is gezegd, raakt niet kwijt
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En over factuur 2026-101 is gezegd:
      | waarover   | wat        |
      | refused-on | 2026-09-10 |
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    En is er niets gedaan

  Scenario: Wat een tweede lijst veranderde, is weer zoals het was
    De tweede lijst hoorde bij een andere dag: een factuur verdween ten onrechte, een kreeg een
    andere vervaldatum en een ander bedrag, en er kwam een factuur bij.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   | 605,00   |
    Als het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.000,00 | 1.000,00 |
      | Pieters  | 2026-103 | do 1 okt | za 31 okt   | 100,00   | 100,00   |
    En wat tot hier gebeurde, is voorgeschiedenis
    En import 2 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                                     | bedrag  |
      | Jansen   | 2026-102 | volgens de lijst                        | 605,00  |
      | De Vries | 2026-101 | vervaldatum wordt zondag 4 oktober 2026 |         |
      | De Vries | 2026-101 | bedrag wordt € 1.210,00                 |         |
      | Pieters  | 2026-103 | uit de boeken                           | -100,00 |
      | Pieters  |          | klant uit de boeken                     |         |
    En staat er open:
      | factuur  | open     | vervaldatum |
      | 2026-101 | 1.210,00 | zo 4 okt    |
      | 2026-102 | 605,00   | zo 4 okt    |
    Als bestand 2 nog eens binnenkomt
    Dan staat er open:
      | factuur  | open     | vervaldatum |
      | 2026-101 | 1.000,00 | zo 18 okt   |
      | 2026-103 | 100,00   | za 31 okt   |
    En is dit er gedaan:
      | factuur  | wat                                      | bedrag  |
      | 2026-101 | vervaldatum wordt zondag 18 oktober 2026 |         |
      | 2026-101 | bedrag wordt € 1.000,00                  |         |
      | 2026-102 | volgens de lijst                         | -605,00 |

  Scenario: Een afschrift wordt teruggedraaid met wat het vanzelf afletterde
    Daarna is de factuur weer open, en hetzelfde afschrift lettert haar weer af.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    Als het maandag 5 oktober is
    En het bankafschrift tot en met zo 4 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | vr 2 okt | 1.210,00 | De Vries | 2026-101     |
    En import 2 wordt teruggedraaid
    Dan is dit er gedaan:
      | factuur  | wat                     | bedrag   |
      | 2026-101 | afgeletterd             | 1.210,00 |
      | 2026-101 | teruggedraaid           | 1.210,00 |
      |          | afschrift uit de boeken |          |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |
    En vraagt dit aandacht:
      | code          |
      | BANK-DATA-OLD |
    Als bestand 2 nog eens binnenkomt
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag   |
      | 2026-101 | afgeletterd | 1.210,00 |
    En staat er niets open

  Scenario: Heeft iemand een ontvangst met de hand verwerkt, dan moet dat eerst terug
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    Als het maandag 5 oktober is
    En het bankafschrift tot en met zo 4 oktober binnenkomt:
      | datum    | bedrag | naam    | omschrijving |
      | vr 2 okt | 500,00 | Onbekend | dank u wel   |
    En de ontvangst van € 500,00 op vr 2 oktober met de hand wordt afgeletterd op 2026-101
    En wat tot hier gebeurde, is voorgeschiedenis
    En import 2 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    Als de aflettering van de ontvangst van € 500,00 op vr 2 oktober ongedaan wordt gemaakt
    En import 2 wordt teruggedraaid
    Dan is dit er gedaan:
      | factuur  | wat                     | bedrag |
      | 2026-101 | teruggedraaid           | 500,00 |
      |          | afschrift uit de boeken |        |

  Scenario: Bouwt een latere lijst erop voort, dan gaat die eerst
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Als het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    Als import 2 wordt teruggedraaid
    En import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                 | bedrag    |
      | De Vries | 2026-101 | uit de boeken       | -1.210,00 |
      | De Vries |          | klant uit de boeken |           |

  Scenario: Een belofte houdt het tegen tot zij is ingetrokken
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En "De Vries" belooft alles te betalen op vr 9 oktober
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    Als de belofte van "De Vries" wordt ingetrokken
    En import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                 | bedrag    |
      | De Vries | 2026-101 | uit de boeken       | -1.210,00 |
      | De Vries |          | klant uit de boeken |           |
    Als import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met ALREADY-UNDONE

  Scenario: Wat iemand voor een klant of factuur koos, gaat niet stil verloren
    Gegeven er een segment "Vaste klanten" is met strategie "004"
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | Jansen   | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |
    Als "De Vries" in segment "Vaste klanten" wordt gezet
    En import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    Als "De Vries" uit het segment wordt gehaald
    En voor factuur 2026-102 strategie "punctueel-mkb" wordt gekozen
    En import 1 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER
    En staat er open:
      | klant    | factuur  | open     |
      | De Vries | 2026-101 | 1.210,00 |
      | Jansen   | 2026-102 | 605,00   |

  Scenario: Een ZIP gaat in één keer uit de boeken
    Drie facturen van twee klanten kwamen samen. Een betaling die al op de bank stond, werd meteen
    herkend; ook dat wordt teruggedraaid.
    Gegeven het is vrijdag 2 oktober 2026
    En het bankafschrift tot en met do 1 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving     |
      | do 1 okt | 242,00 | De Vries | factuur 2026-102 |
    Als deze facturen als UBL in een ZIP binnenkomen:
      | klant    | factuur  | datum     | vervaldatum | bedrag   |
      | De Vries | 2026-101 | vr 4 sep  | do 1 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 4 sep  | do 1 okt    | 242,00   |
      | Jansen   | 2026-103 | vr 4 sep  | do 1 okt    | 605,00   |
    Dan staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |
      | 2026-103 | 605,00   |
    En vraagt dit aandacht:
      | code              |
      | TAKE-IN-QUESTIONS |
    Gegeven wat tot hier gebeurde, is voorgeschiedenis
    Als de hele ZIP van import 2 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | factuur  | wat                 | bedrag    |
      | Jansen   | 2026-103 | uit de boeken       | -605,00   |
      | Jansen   |          | klant uit de boeken |           |
      | De Vries | 2026-102 | teruggedraaid       | 242,00    |
      | De Vries | 2026-102 | uit de boeken       | -242,00   |
      | De Vries | 2026-101 | uit de boeken       | -1.210,00 |
      | De Vries |          | klant uit de boeken |           |
    En staat er niets open
    Als bestand 2 nog eens binnenkomt
    Dan staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |
      | 2026-103 | 605,00   |
    Gegeven wat tot hier gebeurde, is voorgeschiedenis
