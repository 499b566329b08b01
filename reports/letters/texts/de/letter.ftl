## Ein Brief über das, was ein Dienst erneut verlangt, und die Dateien dazu.

colon = :

desk-administration = die Verwaltung selbst

mark-draft = ENTWURF: noch von niemandem bestätigt
mark-exercise = ÜBUNG: Diese Verwaltung ist erfunden

blank-name = Name
blank-organisation = Organisation
blank-address = Anschrift
blank-contact = E-Mail oder Telefon
blank-date = Ort und Datum
blank-signature = Unterschrift
blank-complaint = Datum und Aktenzeichen unserer Beschwerde bei der Verwaltung
blank-answer-by = Antwort erwartet bis

subject = { $asserted ->
    [0] Frage zu Daten, die { $administration } verlangt: { $procedures }
   *[other] Verlangte Daten, die der Staat bereits hat: { $administration }, { $procedures }
  }
salutation = Sehr geehrte Damen und Herren,
opening-report = Folgende Verwaltung verlangt von den Menschen Daten, die eine authentische Quelle des Staates bereits enthält: { $administration }. Das Folgende wurde in ihren Online-Verfahren festgestellt. Die Belege liegen bei und können überprüft werden.
opening-question = Wir bitten Sie zu prüfen, was folgende Verwaltung in ihren Online-Verfahren von den Menschen verlangt: { $administration }. Es kann sich um Daten handeln, die eine authentische Quelle des Staates bereits enthält. Wir behaupten das nicht; die offenen Punkte sind unten genannt. Was festgestellt wurde, liegt bei und kann überprüft werden.
opening-administration = Wir sind Ihre Online-Verfahren durchgegangen. Bevor wir von dem Gebrauch machen, was wir gesehen haben, möchten wir Sie anhören. Was festgestellt wurde, liegt bei und kann überprüft werden.

facts-title = Was festgestellt wurde
facts-walk = Am { $when } wurde dieses Verfahren mit einer erfundenen Person durchlaufen (Sprache: { $language }; Beginn: { $address }). { $reached } seiner { $steps } Schritte wurden erreicht.
facts-stopped = Es wurde nichts abgeschickt, was sich nicht rückgängig machen lässt.
facts-table = Verlangte Daten, die bereits vorliegen
facts-asked = Was verlangt wird, im Wortlaut der Seite
facts-where = Wo
facts-held = Wer es bereits hat
facts-basis = Rechtsgrundlage
facts-step = Schritt { $step }, „{ $title }“
facts-upload = einzureichende Datei
facts-field = auszufüllendes Feld
facts-passage = Text der Seite
facts-document = Dokument, auf das die Seite verweist
facts-mandatory = verpflichtend
facts-optional = freiwillig
facts-basis-unknown = uns nicht bekannt
facts-unsure = Rechtsgrundlagen und Texte mit einem * sind nach bestem Wissen angegeben.
facts-no-way-round = Auf diesen Seiten war kein anderer Weg zu sehen: keine Zustimmung zu einer Abfrage, keine vorausgefüllten Angaben, kein europäisches System der einmaligen Erfassung.
facts-twice = Das Verfahren verlangt auch zweimal dasselbe: { $things }.
facts-twice-thing = „{ $label }“ (Schritt { $step }, bereits verlangt in Schritt { $before })
ground-confirmed = { $n ->
    [one] Eine Person hat die Seite erneut angesehen und die Anforderung bestätigt.
   *[other] Eine Person hat die Seiten erneut angesehen und { $n } dieser Anforderungen bestätigt.
  }
ground-reproduced = { $n ->
    [one] Die Anforderung wurde bei einem anderen Durchgang erneut festgestellt: { $when }.
   *[other] { $n } dieser Anforderungen wurden bei einem anderen Durchgang erneut festgestellt: { $when }.
  }

questions-title = Was wir zu klären bitten
questions-intro = Auch Folgendes liegt möglicherweise bereits vor. Wir behaupten das nicht:
question = (Schritt { $step }, { $where }) liegt möglicherweise bereits vor: { $source }. Zu prüfen: { $doubts }.

doubt-scope = ob das Gesetz die Verwaltung bindet
doubt-asker = wer es verlangt
doubt-weak = die Quelle ist unvollständig oder nicht allen Verwaltungen zugänglich
doubt-near = das verlangte Dokument ähnelt dem vorhandenen, ist aber nicht dasselbe
doubt-unnamed = es wird kein Dokument genannt
doubt-identification = die Quelle enthält es, sobald die Person identifiziert ist
doubt-optional = es ist freiwillig, an eine Bedingung geknüpft oder wird ersatzweise verlangt
doubt-unclear = es ist nicht klar, dass es verlangt wird
doubt-alternative = ein anderes Dokument wird angenommen
doubt-honour = es ist eine Erklärung der Person selbst
doubt-other-body = es ist für eine andere Einrichtung bestimmt
doubt-legal-text = es ist ein Gesetzestext und nicht das Formular
doubt-could-fetch = die Verwaltung sagt, dass sie es selbst beschaffen kann
doubt-foreign-extra = ein Teil betrifft nur ausländische Dokumente
doubt-language = die Sprache der Seite
doubt-none = ob die Anforderung so eindeutig war, wie sie schien

law-title = Was das Gesetz sagt
law-intro = Unseres Wissens gelten diese Texte für diese Verwaltung:
law-none = Welcher Text diese Verwaltung bindet, ist uns nicht bekannt.

cost-title = Was es kostet
cost-line = Diese Unterlagen zu beschaffen kostet jede Person je Antrag etwa { $person }{ $own ->
    [none] .
   *[other] , die Verwaltungen etwa { $own }.
  } Es handelt sich um Standardkosten, die die wallonische Stelle für Vereinfachung veröffentlicht hat (Preise von { $year }): Größenordnungen, keine Rechnungen.

request-title = Worum wir bitten
request-intro-desk = Wir bitten Sie, bei der genannten Verwaltung darauf hinzuwirken, dass sie:
request-intro-administration = Wir bitten Sie:
request-query = { $to ->
    [desk] „{ $asked }“ nicht mehr verlangt und stattdessen die Quelle abfragt: { $source } ({ $routes });
   *[administration] „{ $asked }“ nicht mehr zu verlangen und stattdessen die Quelle abzufragen: { $source } ({ $routes });
  }
request-remove = { $to ->
    [desk] „{ $asked }“ nicht mehr verlangt oder mitteilt, warum diese Quelle nicht abgefragt werden kann und ab wann das möglich sein wird: { $source };
   *[administration] „{ $asked }“ nicht mehr zu verlangen oder mitzuteilen, warum diese Quelle nicht abgefragt werden kann und ab wann das möglich sein wird: { $source };
  }
request-answer = { $to ->
    [desk] mitteilt, ob „{ $asked }“ wirklich nötig ist und ob stattdessen diese Quelle abgefragt werden kann: { $source };
   *[administration] mitzuteilen, ob „{ $asked }“ wirklich nötig ist und ob stattdessen diese Quelle abgefragt werden kann: { $source };
  }
request-twice = { $to ->
    [desk] vorab ausfüllt, was in einem früheren Schritt bereits angegeben wurde;
   *[administration] vorab auszufüllen, was in einem früheren Schritt bereits angegeben wurde;
  }
request-reply = { $to ->
    [desk] schriftlich mitteilt, was geschehen wird und bis wann.
   *[administration] schriftlich mitzuteilen, was geschehen wird und bis wann.
  }

prior-title = Vorherige Schritte
prior-line = { $desk } verlangt zuerst Folgendes: { $prior }.

reply-title = Ihr Recht auf Stellungnahme
reply-line = Ihre Antwort wird vollständig neben dem veröffentlicht, was wir zu diesem Verfahren veröffentlichen. Sollten wir etwas missverstanden haben, teilen Sie es uns bitte mit: Wir berichtigen es.

method-title = Wie dies festgestellt wurde
method-line = Die Seiten wurden mit Ariane { $version }, einem freien Prüfprogramm, und dem Browser { $browser } besucht. Zu jeder Seite wurden Bild, Inhalt und Uhrzeit aufbewahrt; jede Datei trägt ihre Prüfsumme und jede Aufzeichnung einen Kopf, den keine spätere Änderung unberührt lässt. Die verwendeten Personen sind erfunden: Ihre Nummern gehören niemandem.

closing = Mit freundlichen Grüßen

annex-pictures = Anhang 1. Bilder
annex-picture = Schritt { $step }, „{ $title }“, { $when }
annex-picture-alt = Bild der Seite bei Schritt { $step }: Die Anforderung „{ $asked }“ ist rot umrandet.
annex-picture-page = Bild der Seite bei Schritt { $step }, auf der „{ $asked }“ verlangt wird.
annex-proof = Anhang 2. Belege
annex-walks = Aufzeichnungen
annex-walk = Aufzeichnung
annex-begun = Beginn
annex-head = Kopf
annex-files = Belegdateien
annex-file = Was
annex-hash = SHA-256
annex-file-screenshot = Bild
annex-file-observation = Inhalt der Seite, wie gelesen
annex-file-snapshot = Kopie der Seite
annex-verify = Anhang 3. Wie es sich überprüfen lässt
annex-verify-line = Wer das Archiv hat, kann überprüfen, dass sich seit diesem Brief nichts daran geändert hat. Der Befehl liest jede Datei, vergleicht die Prüfsummen und vergleicht den Kopf mit dem hier abgedruckten. Er beweist nicht, wer die Aufzeichnung angefertigt hat.
annex-form = Anhang 4. Für das Formular: { $desk }

form-authority = Verwaltung
form-procedure = Verfahren
form-address = Adresse der Seite
form-date = Datum und Uhrzeit
form-demanded = Was verlangt wurde
form-held_by = Wer es bereits hat
form-law = Rechtsgrundlage
form-alternative = Anderer angebotener Weg
form-alternative-none = Auf der Seite war keiner zu sehen.
form-alternative-unknown = Nicht bekannt; siehe die Fragen im Brief.
form-consequence = Folge
form-consequence-time = Jede Person muss ein Papier beschaffen, kopieren und einsenden, das der Staat bereits hat.
form-prior = Vorherige Schritte
form-prior-blank = (Datum und Aktenzeichen der Beschwerde bei der Verwaltung: auszufüllen)
form-request = Worum gebeten wird
form-evidence = Belege

level-federal = föderal
level-social_security = soziale Sicherheit
level-regional = regional
level-community = Gemeinschaft
level-municipal = Gemeinde
level-cpas = ÖSHZ
level-housing_company = öffentliche Wohnungsbaugesellschaft
level-school = Schule
level-private = privat
level-foreign = ausländisch

signing-title = Bevor Sie unterschreiben
signing-draft = Dies ist ein Entwurf: Keine der Anforderungen wurde bestätigt. Bestätigen oder verwerfen Sie jede in „ariane review“, oder durchlaufen Sie das Verfahren noch einmal, und erstellen Sie das Dossier neu.
signing-exercise = Die Verwaltung ist erfunden. Schicken Sie diesen Brief an niemanden.
signing-blanks = Füllen Sie aus, was frei gelassen ist: Absender, Datum, Unterschrift{ $prior ->
    [yes] , Datum und Aktenzeichen Ihrer Beschwerde bei der Verwaltung.
   *[no] .
  }
signing-read = Sehen Sie sich jedes Bild in Anhang 1 an: Verlangt die Seite, was im Brief steht?
signing-desk-unsure = Prüfen Sie die Anschrift vor dem Absenden, sie ist nicht bestätigt: { $desk }.
signing-desk-language = Soweit bekannt, wendet man sich in diesen Sprachen an { $desk }: { $languages }. Dieser Brief ist in folgender Sprache verfasst: { $lang }.
signing-desk-subject = { $desk } bearbeitet Meldungen zur einmaligen Datenerhebung nicht als solche. Nennen Sie im Brief, was in die Zuständigkeit dieser Stelle fällt.
signing-desk-prior = { $desk } verlangt zuerst Folgendes: { $prior }.
signing-unknown = Das Paket kennt die Verwaltung { $administration } nicht: Schreiben Sie ihren Namen und prüfen Sie, welches Gesetz sie bindet.
signing-unsure-basis = Prüfen Sie die Rechtsgrundlage von „{ $source }“: { $basis }.
signing-unsure-law = Prüfen Sie diesen Text: { $law }.
signing-left-out = Weggelassen, weil niemand es bestätigt und kein zweiter Durchgang es festgestellt hat: „{ $asked }“.
signing-costs = Die Kosten sind von { $year }: Sagen Sie das überall, wo Sie sie verwenden.

say-written = { $folder }: { $asserted ->
    [0] nichts behauptet
    [one] eine Anforderung als festgestellt gemeldet
   *[other] { $asserted } Anforderungen als festgestellt gemeldet
  }, { $asked ->
    [0] keine Frage
    [one] eine Frage
   *[other] { $asked } Fragen
  }{ $left_out ->
    [0] .
    [one] , eine weggelassen.
   *[other] , { $left_out } weggelassen.
  }
say-draft = Dies ist ein ENTWURF: Noch ist nichts bestätigt. Bestätigen Sie mit „ariane review“, oder durchlaufen Sie das Verfahren noch einmal, und erstellen Sie es dann neu.
say-sign = Lesen Sie zuerst before-signing.txt. Es wurde nichts verschickt: Eine Person unterschreibt und verschickt.
say-desks = Wohin für { $administration }:
say-desk = { $id }: { $called } ({ $languages })
say-desk-unsure = zu prüfen
