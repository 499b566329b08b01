## Une lettre sur ce qu’un service redemande, et les fichiers qui l’entourent.

colon = {" "}:

desk-administration = l’administration elle-même

mark-draft = BROUILLON : personne ne l’a encore confirmé
mark-exercise = EXERCICE : cette administration est inventée

blank-name = Nom
blank-organisation = Organisation
blank-address = Adresse
blank-contact = Courriel ou téléphone
blank-date = Lieu et date
blank-signature = Signature
blank-complaint = Date et référence de notre plainte auprès de l’administration
blank-answer-by = Réponse attendue pour le

subject = { $asserted ->
    [0] Question sur des données demandées par { $administration } : { $procedures }
   *[other] Données demandées alors que l’État les détient déjà : { $administration }, { $procedures }
  }
salutation = Madame, Monsieur,
opening-report = L’administration suivante demande aux gens des données qu’une source authentique de l’État détient déjà : { $administration }. Ce qui suit a été observé dans ses démarches en ligne. Les preuves sont annexées et peuvent être vérifiées.
opening-question = Nous vous prions d’examiner ce que l’administration suivante demande aux gens dans ses démarches en ligne : { $administration }. Il peut s’agir de données qu’une source authentique de l’État détient déjà. Nous ne l’affirmons pas ; les points douteux sont nommés ci-dessous. Ce qui a été observé est annexé et peut être vérifié.
opening-administration = Nous avons parcouru vos démarches en ligne. Avant de faire usage de ce que nous avons vu, nous souhaitons vous entendre. Ce qui a été observé est annexé et peut être vérifié.

facts-title = Ce qui a été observé
facts-walk = Le { $when }, cette démarche a été parcourue en { $language } à partir de { $address }, avec une personne inventée. { $reached } de ses { $steps } étapes ont été atteintes.
facts-stopped = Rien n’a été envoyé qui ne puisse être défait.
facts-table = Demandes de données déjà détenues
facts-asked = Ce qui est demandé, dans les mots de la page
facts-where = Où
facts-held = Qui le détient déjà
facts-basis = Base légale
facts-step = étape { $step }, « { $title } »
facts-upload = fichier à fournir
facts-field = champ à remplir
facts-passage = texte de la page
facts-document = document lié à la page
facts-mandatory = obligatoire
facts-optional = facultatif
facts-basis-unknown = inconnue de nous
facts-unsure = Les bases légales et les textes marqués d’un * sont donnés à notre meilleure connaissance.
facts-no-way-round = Sur ces pages, aucune autre voie n’a été vue : ni accord pour une consultation, ni donnée déjà remplie, ni système européen « une fois ».
facts-twice = La démarche demande aussi deux fois la même chose : { $things }.
facts-twice-thing = « { $label } » (étape { $step }, déjà demandé à l’étape { $before })
ground-confirmed = { $n ->
    [one] Une personne a revu la page et a confirmé la demande.
   *[other] Une personne a revu les pages et a confirmé { $n } de ces demandes.
  }
ground-reproduced = { $n ->
    [one] La demande a été rencontrée à nouveau dans un autre parcours : { $when }.
   *[other] { $n } de ces demandes ont été rencontrées à nouveau dans un autre parcours : { $when }.
  }

questions-title = Ce que nous demandons d’éclaircir
questions-intro = Ce qui suit est peut-être déjà détenu aussi. Nous ne l’affirmons pas :
question = (étape { $step }, { $where }) est peut-être détenu par : { $source }. À vérifier : { $doubts }.

doubt-scope = si la loi lie l’administration
doubt-asker = qui demande
doubt-weak = la source est partielle, ou n’est pas ouverte à toutes les administrations
doubt-near = le document demandé est proche de celui qui est détenu, sans être le même
doubt-unnamed = aucun document n’est nommé
doubt-identification = la source le détient une fois la personne identifiée
doubt-optional = c’est facultatif, conditionnel ou demandé à défaut
doubt-unclear = il n’est pas clair que ce soit demandé
doubt-alternative = un autre document est accepté
doubt-honour = c’est une déclaration de la personne
doubt-other-body = c’est destiné à un autre organisme
doubt-legal-text = c’est un texte légal, et non le formulaire
doubt-could-fetch = l’administration dit pouvoir l’obtenir
doubt-foreign-extra = une partie ne concerne que des documents étrangers
doubt-language = la langue de la page
doubt-none = si la demande était aussi claire qu’il semblait

law-title = Ce que dit la loi
law-intro = À notre connaissance, ces textes s’appliquent à cette administration :
law-none = Nous ne savons pas quel texte lie cette administration.

cost-title = Ce que cela coûte
cost-line = Aller chercher ces papiers coûte environ { $person } à chaque personne, pour chaque demande{ $own ->
    [none] .
   *[other] , et environ { $own } aux administrations.
  } Ce sont des coûts standards publiés par l’organe wallon de simplification (prix de { $year }) : des ordres de grandeur, pas des factures.

request-title = Ce que nous demandons
request-intro-desk = Nous vous prions d’obtenir de cette administration qu’elle :
request-intro-administration = Nous vous prions de :
request-query = { $to ->
    [desk] retire la demande de « { $asked } » et consulte la source à la place : { $source } ({ $routes }) ;
   *[administration] retirer la demande de « { $asked } » et consulter la source à la place : { $source } ({ $routes }) ;
  }
request-remove = { $to ->
    [desk] retire la demande de « { $asked } », ou dise pourquoi cette source ne peut pas être consultée et à partir de quand elle le sera : { $source } ;
   *[administration] retirer la demande de « { $asked } », ou dire pourquoi cette source ne peut pas être consultée et à partir de quand elle le sera : { $source } ;
  }
request-answer = { $to ->
    [desk] dise si « { $asked } » est vraiment nécessaire, et si cette source peut être consultée à la place : { $source } ;
   *[administration] dire si « { $asked } » est vraiment nécessaire, et si cette source peut être consultée à la place : { $source } ;
  }
request-twice = { $to ->
    [desk] remplisse d’avance ce qui a été donné à une étape précédente ;
   *[administration] remplir d’avance ce qui a été donné à une étape précédente ;
  }
request-reply = { $to ->
    [desk] réponde par écrit ce qui sera fait, et pour quand.
   *[administration] répondre par écrit ce qui sera fait, et pour quand.
  }

prior-title = Démarches préalables
prior-line = { $desk } demande d’abord ceci : { $prior }.

reply-title = Votre droit de réponse
reply-line = Votre réponse sera publiée en entier à côté de ce que nous publierons de cette démarche. Si nous avons mal compris quelque chose, dites-le-nous : nous le corrigerons.

method-title = Comment cela a été établi
method-line = Les pages ont été visitées par Ariane { $version }, un outil d’audit libre, avec le navigateur { $browser }. Chaque page a été gardée avec son image, son contenu et son heure ; chaque fichier porte son empreinte, et chaque relevé une tête qu’aucun changement ultérieur ne laisse intacte. Les personnes utilisées sont inventées : leurs numéros n’appartiennent à personne.

closing = Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.

annex-pictures = Annexe 1. Images
annex-picture = Étape { $step }, « { $title } », { $when }
annex-picture-alt = Image de la page à l’étape { $step } : la demande « { $asked } » est encadrée de rouge.
annex-picture-page = Image de la page à l’étape { $step }, où « { $asked } » est demandé.
annex-proof = Annexe 2. Preuves
annex-walks = Relevés
annex-walk = Relevé
annex-begun = Début
annex-head = Tête
annex-files = Fichiers de preuve
annex-file = Quoi
annex-hash = SHA-256
annex-file-screenshot = image
annex-file-observation = contenu de la page, tel que lu
annex-file-snapshot = copie de la page
annex-verify = Annexe 3. Comment vérifier
annex-verify-line = Quiconque a l’archive peut vérifier que rien n’y a changé depuis cette lettre. La commande lit chaque fichier, compare les empreintes et compare la tête à celle qui est imprimée ici. Elle ne prouve pas qui a fait le relevé.
annex-form = Annexe 4. Pour le formulaire de { $desk }

form-authority = Administration
form-procedure = Démarche
form-address = Adresse de la page
form-date = Date et heure
form-demanded = Ce qui a été demandé
form-held_by = Qui le détient déjà
form-law = Base légale
form-alternative = Autre voie offerte
form-alternative-none = Aucune n’a été vue sur la page.
form-alternative-unknown = Inconnue ; voir les questions dans la lettre.
form-consequence = Conséquence
form-consequence-time = Chaque personne doit aller chercher, copier et envoyer un papier que l’État détient déjà.
form-prior = Démarches préalables
form-prior-blank = (date et référence de la plainte auprès de l’administration : à compléter)
form-request = Ce qui est demandé
form-evidence = Preuves

level-federal = fédérale
level-social_security = sécurité sociale
level-regional = régionale
level-community = communautaire
level-municipal = communale
level-cpas = CPAS
level-housing_company = société de logement public
level-school = école
level-private = privée
level-foreign = étrangère

signing-title = Avant de signer
signing-draft = Ceci est un brouillon : aucune de ses demandes n’a été confirmée. Confirmez ou écartez-les une à une dans « ariane review », ou parcourez la démarche encore une fois, puis refaites le dossier.
signing-exercise = L’administration est inventée. N’envoyez cette lettre à personne.
signing-blanks = Remplissez ce qui est laissé en blanc : expéditeur, date, signature{ $prior ->
    [yes] , date et référence de votre plainte auprès de l’administration.
   *[no] .
  }
signing-read = Regardez chaque image de l’annexe 1 : la page demande-t-elle ce que dit la lettre ?
signing-desk-unsure = Vérifiez l’adresse de { $desk } avant d’envoyer : elle n’est pas confirmée.
signing-desk-language = D’après ce qu’on sait, on s’adresse à { $desk } en : { $languages }. Cette lettre est en { $lang }.
signing-desk-subject = { $desk } ne traite pas les signalements de collecte unique en tant que tels. Dites dans la lettre ce qui relève de sa compétence.
signing-desk-prior = { $desk } demande d’abord ceci : { $prior }.
signing-unknown = Le pack ne connaît pas l’administration { $administration } : écrivez son nom et vérifiez quelle loi la lie.
signing-unsure-basis = Vérifiez la base légale de « { $source } » : { $basis }.
signing-unsure-law = Vérifiez ce texte : { $law }.
signing-left-out = Laissé de côté, parce que personne ne l’a confirmé et qu’aucun second parcours ne l’a rencontré : « { $asked } ».
signing-costs = Les coûts sont de { $year } : dites-le partout où vous les utilisez.

say-written = { $folder } : { $asserted ->
    [0] rien d’affirmé
    [one] une demande affirmée
   *[other] { $asserted } demandes affirmées
  }, { $asked ->
    [0] aucune question
    [one] une question
   *[other] { $asked } questions
  }{ $left_out ->
    [0] .
    [one] , une demande laissée de côté.
   *[other] , { $left_out } demandes laissées de côté.
  }
say-draft = C’est un BROUILLON : rien n’y est encore confirmé. Confirmez avec « ariane review », ou parcourez encore une fois, puis refaites-le.
say-sign = Lisez d’abord before-signing.txt. Rien n’a été envoyé : une personne signe et envoie.
say-desks = Où s’adresser pour { $administration } :
say-desk = { $id } : { $called } ({ $languages })
say-desk-unsure = à vérifier
