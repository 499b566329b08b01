## Een brief over wat een dienst opnieuw vraagt, en de bestanden eromheen.

colon = :

desk-administration = de administratie zelf

mark-draft = ONTWERP: nog door niemand bevestigd
mark-exercise = OEFENING: deze administratie is verzonnen

blank-name = Naam
blank-organisation = Organisatie
blank-address = Adres
blank-contact = E-mail of telefoon
blank-date = Plaats en datum
blank-signature = Handtekening
blank-complaint = Datum en kenmerk van onze klacht bij de administratie
blank-answer-by = Antwoord verwacht tegen

subject = { $asserted ->
    [0] Vraag over gegevens die { $administration } opvraagt: { $procedures }
   *[other] Gegevens opgevraagd terwijl de overheid ze al heeft: { $administration }, { $procedures }
  }
salutation = Geachte mevrouw, geachte heer,
opening-report = De volgende administratie vraagt burgers om gegevens die een authentieke bron van de overheid al bevat: { $administration }. Wat volgt, is vastgesteld in haar onlineprocedures. De bewijzen zijn bijgevoegd en kunnen worden nagegaan.
opening-question = Wij vragen u na te gaan wat de volgende administratie in haar onlineprocedures aan burgers vraagt: { $administration }. Het kan gaan om gegevens die een authentieke bron van de overheid al bevat. Wij beweren dat niet; de twijfelpunten staan hieronder. Wat is vastgesteld, is bijgevoegd en kan worden nagegaan.
opening-administration = Wij hebben uw onlineprocedures doorlopen. Voordat wij gebruikmaken van wat wij gezien hebben, willen wij u horen. Wat is vastgesteld, is bijgevoegd en kan worden nagegaan.

facts-title = Wat is vastgesteld
facts-walk = Op { $when } is deze procedure doorlopen in het { $language }, vanaf { $address }, met een verzonnen persoon. { $reached } van de { $steps } stappen zijn bereikt.
facts-stopped = Er is niets verzonden dat niet ongedaan kan worden gemaakt.
facts-table = Gevraagde gegevens die de overheid al heeft
facts-asked = Wat gevraagd wordt, in de woorden van de pagina
facts-where = Waar
facts-held = Wie het al heeft
facts-basis = Rechtsgrond
facts-step = stap { $step }, “{ $title }”
facts-upload = toe te voegen bestand
facts-field = in te vullen veld
facts-passage = tekst van de pagina
facts-document = document waarnaar de pagina verwijst
facts-mandatory = verplicht
facts-optional = facultatief
facts-basis-unknown = ons niet bekend
facts-unsure = Rechtsgronden en teksten met een * zijn naar ons beste weten vermeld.
facts-no-way-round = Op deze pagina’s is geen andere weg gezien: geen toestemming voor een opvraging, geen vooraf ingevulde gegevens, geen Europees eenmaligheidssysteem.
facts-twice = De procedure vraagt ook tweemaal hetzelfde: { $things }.
facts-twice-thing = “{ $label }” (stap { $step }, eerder gevraagd in stap { $before })
ground-confirmed = { $n ->
    [one] Een persoon heeft de pagina opnieuw bekeken en de vraag bevestigd.
   *[other] Een persoon heeft de pagina’s opnieuw bekeken en { $n } van deze vragen bevestigd.
  }
ground-reproduced = { $n ->
    [one] De vraag is bij een andere doorloop opnieuw vastgesteld: { $when }.
   *[other] { $n } van deze vragen zijn bij een andere doorloop opnieuw vastgesteld: { $when }.
  }

questions-title = Wat wij u vragen na te gaan
questions-intro = Ook het volgende is misschien al bij de overheid bekend. Wij beweren dat niet:
question = (stap { $step }, { $where }) is misschien al in het bezit van: { $source }. Na te gaan: { $doubts }.

doubt-scope = of de wet de administratie bindt
doubt-asker = wie het vraagt
doubt-weak = de bron is onvolledig, of niet voor alle administraties toegankelijk
doubt-near = het gevraagde document lijkt op het document dat er al is, maar is niet hetzelfde
doubt-unnamed = er wordt geen document genoemd
doubt-identification = de bron bevat het zodra de persoon geïdentificeerd is
doubt-optional = het is facultatief, voorwaardelijk, of wordt gevraagd bij gebrek aan iets anders
doubt-unclear = het is niet duidelijk dat het gevraagd wordt
doubt-alternative = een ander document wordt aanvaard
doubt-honour = het is een verklaring van de persoon zelf
doubt-other-body = het is voor een andere instelling bestemd
doubt-legal-text = het is een wettekst, en niet het formulier
doubt-could-fetch = de administratie zegt dat zij het zelf kan opvragen
doubt-foreign-extra = een deel gaat alleen over buitenlandse documenten
doubt-language = de taal van de pagina
doubt-none = of de vraag zo duidelijk was als zij leek

law-title = Wat de wet zegt
law-intro = Bij ons weten zijn deze teksten van toepassing op deze administratie:
law-none = Het is ons niet bekend welke tekst deze administratie bindt.

cost-title = Wat het kost
cost-line = Deze documenten ophalen kost elke burger ongeveer { $person } per aanvraag{ $own ->
    [none] .
   *[other] , en de administraties ongeveer { $own }.
  } Het gaat om standaardkosten die de Waalse instantie voor vereenvoudiging heeft gepubliceerd (prijzen van { $year }): grootteordes, geen facturen.

request-title = Wat wij vragen
request-intro-desk = Wij verzoeken u ervoor te zorgen dat deze administratie:
request-intro-administration = Wij verzoeken u:
request-query = { $to ->
    [desk] “{ $asked }” niet langer vraagt en in de plaats de bron raadpleegt: { $source } ({ $routes });
   *[administration] “{ $asked }” niet langer te vragen en in de plaats de bron te raadplegen: { $source } ({ $routes });
  }
request-remove = { $to ->
    [desk] “{ $asked }” niet langer vraagt, of meedeelt waarom deze bron niet kan worden geraadpleegd en vanaf wanneer dat wel zal kunnen: { $source };
   *[administration] “{ $asked }” niet langer te vragen, of mee te delen waarom deze bron niet kan worden geraadpleegd en vanaf wanneer dat wel zal kunnen: { $source };
  }
request-answer = { $to ->
    [desk] meedeelt of “{ $asked }” echt nodig is, en of in de plaats deze bron kan worden geraadpleegd: { $source };
   *[administration] mee te delen of “{ $asked }” echt nodig is, en of in de plaats deze bron kan worden geraadpleegd: { $source };
  }
request-twice = { $to ->
    [desk] vooraf invult wat in een eerdere stap al is opgegeven;
   *[administration] vooraf in te vullen wat in een eerdere stap al is opgegeven;
  }
request-reply = { $to ->
    [desk] schriftelijk antwoordt wat er zal gebeuren, en tegen wanneer.
   *[administration] schriftelijk te antwoorden wat er zal gebeuren, en tegen wanneer.
  }

prior-title = Eerdere stappen
prior-line = { $desk } vraagt eerst het volgende: { $prior }.

reply-title = Uw recht van antwoord
reply-line = Uw antwoord wordt volledig gepubliceerd naast wat wij over deze procedure publiceren. Hebben wij iets verkeerd begrepen, laat het ons dan weten: wij zetten het recht.

method-title = Hoe dit is vastgesteld
method-line = De pagina’s zijn bezocht met Ariane { $version }, een vrij auditprogramma, met de browser { $browser }. Van elke pagina zijn de afbeelding, de inhoud en het tijdstip bewaard; elk bestand heeft een vingerafdruk, en elk verslag een kop die geen latere wijziging ongemoeid laat. De gebruikte personen zijn verzonnen: hun nummers behoren aan niemand toe.

closing = Met de meeste hoogachting,

annex-pictures = Bijlage 1. Afbeeldingen
annex-picture = Stap { $step }, “{ $title }”, { $when }
annex-picture-alt = Afbeelding van de pagina bij stap { $step }: de vraag “{ $asked }” is rood omkaderd.
annex-picture-page = Afbeelding van de pagina bij stap { $step }, waarop “{ $asked }” gevraagd wordt.
annex-proof = Bijlage 2. Bewijzen
annex-walks = Verslagen
annex-walk = Verslag
annex-begun = Begonnen
annex-head = Kop
annex-files = Bewijsbestanden
annex-file = Wat
annex-hash = SHA-256
annex-file-screenshot = afbeelding
annex-file-observation = inhoud van de pagina, zoals gelezen
annex-file-snapshot = kopie van de pagina
annex-verify = Bijlage 3. Hoe u dit kunt nagaan
annex-verify-line = Wie het archief heeft, kan nagaan dat er sinds deze brief niets aan gewijzigd is. De opdracht leest elk bestand, vergelijkt de vingerafdrukken en vergelijkt de kop met die welke hier is afgedrukt. Zij bewijst niet wie het verslag heeft gemaakt.
annex-form = Bijlage 4. Voor het formulier van { $desk }

form-authority = Administratie
form-procedure = Procedure
form-address = Adres van de pagina
form-date = Datum en uur
form-demanded = Wat gevraagd is
form-held_by = Wie het al heeft
form-law = Rechtsgrond
form-alternative = Andere weg aangeboden
form-alternative-none = Op de pagina is er geen gezien.
form-alternative-unknown = Niet bekend; zie de vragen in de brief.
form-consequence = Gevolg
form-consequence-time = Elke burger moet een document ophalen, kopiëren en opsturen dat de overheid al heeft.
form-prior = Eerdere stappen
form-prior-blank = (datum en kenmerk van de klacht bij de administratie: in te vullen)
form-request = Wat gevraagd wordt te doen
form-evidence = Bewijzen

level-federal = federaal
level-social_security = sociale zekerheid
level-regional = gewestelijk
level-community = gemeenschap
level-municipal = gemeentelijk
level-cpas = OCMW
level-housing_company = sociale huisvestingsmaatschappij
level-school = school
level-private = privé
level-foreign = buitenlands

signing-title = Voor u tekent
signing-draft = Dit is een ontwerp: geen enkele vraag is bevestigd. Bevestig of verwerp ze een voor een in “ariane review”, of doorloop de procedure nog eens, en maak het dossier opnieuw.
signing-exercise = De administratie is verzonnen. Stuur deze brief naar niemand.
signing-blanks = Vul in wat opengelaten is: afzender, datum, handtekening{ $prior ->
    [yes] , datum en kenmerk van uw klacht bij de administratie.
   *[no] .
  }
signing-read = Bekijk elke afbeelding van bijlage 1: vraagt de pagina wat de brief zegt?
signing-desk-unsure = Ga het adres van { $desk } na voor u verzendt: het is niet bevestigd.
signing-desk-language = Voor zover bekend richt men zich tot { $desk } in: { $languages }. Deze brief is in het { $lang }.
signing-desk-subject = { $desk } behandelt meldingen over eenmalige gegevensinzameling niet als zodanig. Vermeld in de brief wat onder haar bevoegdheid valt.
signing-desk-prior = { $desk } vraagt eerst het volgende: { $prior }.
signing-unknown = Het pakket kent de administratie { $administration } niet: schrijf haar naam en ga na welke wet haar bindt.
signing-unsure-basis = Ga de rechtsgrond van “{ $source }” na: { $basis }.
signing-unsure-law = Ga deze tekst na: { $law }.
signing-left-out = Weggelaten, omdat niemand het bevestigd heeft en geen tweede doorloop het vastgesteld heeft: “{ $asked }”.
signing-costs = De kosten zijn van { $year }: vermeld dat overal waar u ze gebruikt.

say-written = { $folder }: { $asserted ->
    [0] niets beweerd
    [one] één vraag als vastgesteld gemeld
   *[other] { $asserted } vragen als vastgesteld gemeld
  }, { $asked ->
    [0] niets nagevraagd
    [one] één punt nagevraagd
   *[other] { $asked } punten nagevraagd
  }{ $left_out ->
    [0] .
    [one] , één weggelaten.
   *[other] , { $left_out } weggelaten.
  }
say-draft = Dit is een ONTWERP: nog niets is bevestigd. Bevestig met “ariane review”, of doorloop nog eens, en maak het dan opnieuw.
say-sign = Lees eerst before-signing.txt. Er is niets verzonden: een persoon tekent en verzendt.
say-desks = Waarheen voor { $administration }:
say-desk = { $id }: { $called } ({ $languages })
say-desk-unsure = na te gaan
