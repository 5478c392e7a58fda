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
    En "Anna" werkt hier als "owner"
    En "Bram" werkt hier als "owner"
    En "Anna" aan het werk gaat
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
      | De Vries | court | planned | Anna  |
    Als "De Vries" uit handen gaat aan "court"
    Dan wordt dat geweigerd met SECOND-PERSON
    Als "Bram" "De Vries" uit handen geeft
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan   | staat |
      | De Vries | court | done  |
    En is niets meer aangekondigd dat wij moeten doen

  Scenario: Wie iets uit handen geeft, zegt aan wie
    Als "Anna" "De Vries" uit handen geeft
    Dan wordt dat geweigerd met MISSING

  Scenario: Wie een andere ontvanger kiest, is daar de eerste voor
    Gegeven vanaf € 1.000,00 besluiten twee personen om iets uit handen te geven
    Als "De Vries" uit handen gaat aan "court"
    En "Bram" aan het werk gaat
    En "De Vries" uit handen gaat aan "lawyer"
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan    | staat   | eerst |
      | De Vries | lawyer | planned | Bram  |

  @S3.11
  Scenario: Wie het bedrag ruimer maakt, blijft zelf aan het oude gebonden
    Gegeven vanaf € 1.000,00 besluiten twee personen om iets uit handen te geven
    En vanaf € 0,00 besluiten twee personen om iets uit handen te geven
    Als "De Vries" uit handen gaat aan "court"
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan   | staat   | eerst |
      | De Vries | court | planned | Anna  |
    Als "De Vries" uit handen gaat aan "court"
    Dan wordt dat geweigerd met SECOND-PERSON
    Als "Bram" "De Vries" uit handen geeft
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan   | staat |
      | De Vries | court | done  |

  Scenario: Zonder tweede persoon kan het bedrag er niet komen
    Gegeven "Bram" hier niet meer werkt
    Als vanaf € 1.000,00 besluiten twee personen om iets uit handen te geven
    Dan wordt dat geweigerd met SECOND-PERSON-LACKS

  Scenario: Het gaat om wat nu openstaat
    Als het bankafschrift tot en met do 29 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving     |
      | do 29 okt | 210,00 | De Vries | factuur 2026-101 |
    En de ontvangst van € 210,00 op do 29 oktober met de hand wordt afgeletterd op 2026-101
    En de dagen tot en met vr 30 oktober worden gedraaid
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | bedrag   | staat   |
      | De Vries | 1.000,00 | planned |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Onder dat bedrag is één genoeg
    Gegeven vanaf € 5.000,00 besluiten twee personen om iets uit handen te geven
    Als "De Vries" uit handen gaat aan "agency"
    Dan zijn dit de zaken die uit handen gaan:
      | klant    | aan    | staat |
      | De Vries | agency | done  |
