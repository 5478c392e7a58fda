# language: nl
Functionaliteit: Uit handen geven
  Naar een incassobureau, een advocaat, een deurwaarder of de rechter. Boven een bedrag dat de
  administratie zelf noemt, besluiten twee personen.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met do 29 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis

  @S3.11 @S3.12
  Scenario: Aan wie het gaat, blijft bewaard
    Als "De Vries" uit handen gaat aan "lawyer"
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | bedrag   | aan    | staat |
      | De Vries | 1.210,00 | lawyer | done  |

  @S3.11
  Scenario: Boven een bedrag moet een tweede persoon ja zeggen
    Gegeven vanaf € 1.000,00 besluiten twee personen om iets uit handen te geven
    Als "De Vries" uit handen gaat aan "court"
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan   | staat   | eerst |
      | De Vries | court | planned | owner |
    Als "De Vries" uit handen gaat aan "court"
    Dan wordt dat geweigerd met SECOND-PERSON
    Als "anna" "De Vries" uit handen geeft
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan   | staat |
      | De Vries | court | done  |
    En is niets meer aangekondigd dat wij moeten doen

  Scenario: Onder dat bedrag is één genoeg
    Gegeven vanaf € 5.000,00 besluiten twee personen om iets uit handen te geven
    Als "De Vries" uit handen gaat aan "agency"
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan    | staat |
      | De Vries | agency | done  |
