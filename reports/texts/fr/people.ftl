### Les personnages : qui ils sont, et ce qu’il advient de chacun. Les besoins, les ressources et les raisons sont les listes fermées
### du dossier du pays et de audits/model.py, un message pour chacune.


personas-intro = { $n } personnes inventées, chacune avec sa façon de faire, ce qu’elle a et ce qui lui manque. Une case dit si une telle personne obtient ce qu’elle est venue chercher, et mène à l’étape où elle s’arrête. « Parcouru » : la démarche a été parcourue de la façon de cette personne. « Jugé » : ce que le service a demandé dans le parcours nommé à côté a été comparé à ce que la personne a ; on n’a envoyé personne.
personas-states = « Passe » n’est dit que si quelqu’un a fait le chemin de cette façon jusqu’au bout et que rien de ce qui est demandé n’arrête la personne. « Cela dépend » est dit quand on ne sait pas si une telle personne a ce qui est demandé, quand la page n’est pas claire, ou quand personne n’a parcouru la démarche à sa façon. Personne n’est dit exclu par supposition.
personas-none = Ce que ces parcours demandent n’a été comparé à aucun personnage : on ne peut rien dire ici.
personas-caption = Les personnes, et ce qu’il advient d’elles dans chaque démarche
personas-person = Qui

person-passes = Passe
person-shut-out = Laissé dehors dès le départ
person-shut-out-at = Laissé dehors à l’étape { $step }
person-depends = Cela dépend
person-not-judged = Pas jugé
person-around = Une autre voie est indiquée :
person-known-walked = Parcouru ({ $way })
person-known-demands = Jugé ({ $way })
person-why-lacks = Il faut { $need } ; cette personne n’en dispose pas.
person-why-may-lack = Il faut { $need } ; on ne sait pas si cette personne en dispose.
person-why-unclear = Il semble falloir { $need }, dont cette personne ne dispose pas ; la page ne dit pas clairement si c’est exigé.
person-why-circular = Il faut { $need } : cela même que l’on vient chercher ici.
person-why-no-channel = Cette personne n’a aucun appareil, et aucune page n’indique de voie qu’elle puisse prendre : un guichet, un numéro de téléphone ou un formulaire sur papier.
person-why-no-channel-yet = Cette personne n’a aucun appareil. Jusqu’à l’étape { $step }, aucune page n’indique comment joindre quelqu’un ; les suivantes n’ont pas été vues. { $ending }
person-why-channel = Il faut { $need }, dont cette personne ne dispose pas. La page indique comment joindre quelqu’un ; on ne sait pas si la démarche peut s’y faire.
person-why-channel-none = Cette personne n’a aucun appareil. Les pages indiquent comment joindre quelqu’un ; on ne sait pas si la démarche peut s’y faire.
person-why-way = Il faut { $need }, dont cette personne ne dispose pas. La page indique ce qui est peut-être une autre voie ; on ne sait ni si elle y mène, ni si cette personne peut la prendre.
person-why-language = La langue du service : { $language } ; cette personne lit : { $languages }.
person-why-language-level = La langue du service : { $language }, que cette personne ne lit qu’au niveau { $level }.
person-why-mixed = Parmi les parcours faits à la façon de cette personne, certains sont arrivés au bout et d’autres non.
person-why-not-walked = Rien de ce qui est demandé ne l’arrête ; personne n’a parcouru la démarche à sa façon ({ $way }).
person-why-unfinished = Jusqu’à l’étape { $step }, rien de ce qui est demandé ne l’arrête. La suite n’a pas été vue : { $ending }
person-why-unjudged = On ne sait rien de ce que ces parcours demandent.
person-why-unwalked = Personne ne l’a parcourue.
person-or = { $one } ou { $other }
person-give-up = Risque d’abandonner ici :
person-give-up-at = Risque d’abandonner à l’étape { $step } :
person-give-up-minutes = la démarche prend au moins { $figure } minutes, sur les { $limit } dont cette personne dispose.
person-give-up-steps = la démarche compte { $figure } étapes, sur les { $limit } que permet sa patience.
person-give-up-megabytes = la démarche charge { $figure } Mo, sur les { $limit } que cette personne peut dépenser.
person-give-up-lix = les textes de la démarche atteignent une difficulté de lecture (LIX) de { $figure }, et cette personne suit jusqu’à { $limit }.

## Ce qu’il faut pour répondre à une demande

need-national-number = un numéro national
need-bis-number = un numéro BIS
need-card-number = le numéro d’une carte d’identité
need-card-reader = une carte d’identité électronique avec un lecteur de carte
need-itsme = un compte itsme
need-digital-key = une clé numérique (lecteur de carte ou itsme)
need-other-login = un autre compte
need-mailbox = une adresse e-mail
need-telephone = un numéro de téléphone
need-code-by-message = un téléphone qui reçoit des codes
need-application = une application sur un téléphone
need-smartphone = un smartphone
need-paper-into-file = de quoi numériser un papier
need-online-payment = un moyen de payer en ligne

## Qui ils sont

people-title = Qui sont ces personnes
people-intro = Personne de réel. Chacune représente une situation rencontrée sur le terrain. Combien de gens la partagent est cité tel que la source le dit, là où une source le dit, et n’est jamais multiplié par ce qui a été trouvé ici. Les citations de ces données sont en anglais.
people-share = Part, telle que la source la dit : { $value },
people-source = Source :
people-from = D’où vient ce personnage :
people-unsure = Une part de ceci est une supposition que personne n’a encore vérifiée.
persona-no-device = Aucun appareil
persona-has-yes = A { $things }.
persona-has-no = N’a pas : { $things }.
persona-has-maybe = A peut-être { $things }.
persona-reads = Lit : { $languages }.
persona-reads-level = Lit : { $languages }, au niveau { $level }.
persona-types-slowly = Tape lentement.
persona-budget-minutes = Risque d’abandonner au bout de { $limit } minutes.
persona-budget-steps = Risque d’abandonner au bout de { $limit } étapes.
persona-budget-megabytes = Risque d’abandonner au bout de { $limit } Mo.
persona-budget-lix = Risque d’abandonner devant des textes plus difficiles que { $limit } (LIX, une mesure de la difficulté de lecture).

resource-national_number = un numéro national
resource-bis_number = un numéro BIS
resource-eid_card = une carte d’identité électronique
resource-foreigner_card = une carte d’étranger
resource-eid_reader = un lecteur de carte
resource-itsme = itsme
resource-email = une adresse e-mail
resource-phone = un téléphone
resource-calls = de quoi parler et entendre au téléphone
resource-sms = un téléphone qui reçoit des codes
resource-smartphone = un smartphone
resource-app = de la place pour une application
resource-scanner = de quoi numériser un papier
resource-online_payment = un moyen de payer en ligne
resource-account = un autre compte ou une autre clé
resource-helper = quelqu’un qui peut agir à sa place

## Le chemin du clavier, dessiné et dit

route-keys = Le chemin du clavier, étape { $n } ({ $stops ->
        [0] aucun arrêt
        [one] un arrêt
       *[other] { $stops } arrêts
    })
route-keys-intro = Par où le clavier est passé, touche après touche. Un numéro est celui d’un endroit de l’image ; un endroit où l’on repasse garde le sien.
route-heard = Ce qui aurait été dit à voix haute, étape { $n } ({ $stops ->
        [0] aucun arrêt
        [one] un arrêt
       *[other] { $stops } arrêts
    })
route-heard-intro = Ce que le navigateur dit à un lecteur d’écran à chaque arrêt, dans l’ordre où le clavier est passé : nom, genre, état, description. Les mots varient d’un lecteur d’écran à l’autre. Un numéro est celui d’un endroit de l’image.
route-place = Endroit
route-nameless = (sans nom)
route-invisible = Rien à l’écran ne montre que le clavier est ici.
route-announced = Annoncé de soi-même :
route-alt =
    Capture de la page « { $title } » avec le chemin du clavier, qui passe par { $places ->
        [0] aucun endroit.
        [one] un endroit.
       *[other] { $places } endroits.
    } La liste les dit en mots. { $missed ->
        [0] {""}
        [one] Une croix marque le contrôle qui n’a pas été atteint.
       *[other] Des croix marquent les contrôles qui n’ont pas été atteints.
    }
route-caption = Le chemin du clavier à l’étape { $n }, dessiné sur la page { $moment }

route-again =
    { $places ->
        [one] encore le même endroit
       *[other] encore les mêmes { $places } endroits
    }{ $rounds ->
        [1] {""}
       *[other] , { $rounds } fois
    }
route-outside = (hors de l’image)
route-missed = Pas atteint.
route-missed-marked = La croix le marque sur l’image.

## Ce que dit une page à l’arrivée

heard-arrival = À l’arrivée, la page dirait
heard-title = Titre de la page :
heard-same =
    { $n ->
        [one] une ligne comme à la page précédente
       *[other] { $n } lignes comme à la page précédente
    }
heard-stops = Puis, au clavier
role-heading-level = titre de niveau { $level }
role-banner = bandeau
role-main = contenu principal
role-contentinfo = pied de page
role-navigation = navigation
role-complementary = contenu annexe
role-search = recherche
role-region = région
role-form = formulaire
role-alert = alerte
role-status = message
role-table = tableau
role-progressindicator = progression
role-colorwell = choix d’une couleur

role-textbox = zone de texte
role-searchbox = zone de recherche
role-link = lien
role-button = bouton
role-combobox = liste déroulante
role-comboboxselect = liste déroulante
role-listbox = liste
role-option = option
role-radio = bouton radio
role-checkbox = case à cocher
role-switch = interrupteur
role-slider = curseur
role-spinbutton = zone de nombre
role-date = zone de date
role-datetime = zone de date et heure
role-inputtime = zone d’heure
role-tab = onglet
role-menuitem = élément de menu
role-menuitemcheckbox = élément de menu à cocher
role-menuitemradio = élément de menu à choisir
role-gridcell = cellule
role-treeitem = élément d’arborescence
role-dialog = boîte de dialogue
role-disclosuretriangle = bouton qui déplie
role-iframe = cadre
role-image = image
role-heading = titre
role-group = groupe
role-generic = sans genre
role-none = sans genre
state-required = obligatoire
state-invalid = saisie erronée
state-checked = coché
state-not-checked = non coché
state-expanded = déplié
state-collapsed = replié
state-selected = sélectionné
state-disabled = indisponible
state-readonly = lecture seule
state-has-popup = ouvre une liste ou un menu
state-jumped = la page y a mis le focus d’elle-même
state-lost = la page a lâché le focus

## Ce que chaque démarche demande

asked-title = Ce qui est demandé
asked-intro = Tout ce que chaque démarche demande, dans ses propres mots, tel que l’a rencontré le parcours auquel on a demandé le plus. Ce que l’outil n’a pas reconnu est dit tel : cela n’a été comparé à rien de ce que les gens ont.
asked-count =
    { $n ->
        [one] une demande
       *[other] { $n } demandes
    }{ $unmatched ->
        [0] {""}
        [one] , dont une non reconnue
       *[other] , dont { $unmatched } non reconnues
    }
asked-label = Demandé
asked-obligation = À donner
asked-form = Forme
asked-meaning = Reconnu comme
asked-step = Où
asked-nameless = (sans nom)
asked-required = oui
asked-optional = non
asked-unclear = pas clair
asked-unmatched = non reconnu
asked-ambiguous = plusieurs choses : { $names }
asked-told-attribute = le champ le dit
asked-told-mark = une marque à côté
asked-told-legend = une phrase sur les champs
asked-told-refusal = refusé quand on l’a laissé vide
asked-told-words = en toutes lettres
asked-told-walk = le parcours a continué sans
asked-kind-datum = Un champ à remplir
asked-kind-document = Un fichier à donner
asked-kind-paper = Un papier à avoir sous la main
asked-kind-secret = Un secret
asked-kind-login = Une connexion
asked-kind-payment = Un paiement
asked-kind-code = Un code
asked-kind-device = Un téléphone ou une application
asked-format-date = une date
asked-format-email = une adresse e-mail
asked-format-tel = un numéro de téléphone
asked-format-number = un nombre
asked-limit-maxlength = { $value } signes au plus
asked-limit-minlength = { $value } signes au moins
asked-limit-min = à partir de { $value }
asked-limit-max = jusqu’à { $value }
asked-limit-step = par pas de { $value }
asked-limit-pattern = motif { $value }
asked-limit-accept = fichiers : { $value }
asked-limit-inputmode = clavier : { $value }
concept-nrn = numéro national
concept-bis = numéro BIS
concept-eid_number = numéro de carte d’identité
concept-login_eid = carte d’identité électronique
concept-login_itsme = itsme
concept-login_csam = clé numérique (CSAM)
concept-login = connexion
concept-login_other = autre compte
concept-email = adresse e-mail
concept-mobile = téléphone mobile
concept-phone = téléphone
concept-sms_otp = code reçu par message
concept-household = composition de ménage
concept-aer = avertissement-extrait de rôle
concept-income_other = preuve de revenus
concept-social_attest = attestation sociale
concept-id_copy = copie de la carte d’identité
concept-residence_permit = titre de séjour
concept-residence_doc = certificat de résidence
concept-birth = acte de naissance
concept-civil_act = acte d’état civil
concept-criminal = extrait de casier judiciaire
concept-lease = contrat de bail
concept-diploma = diplôme
concept-bank = compte bancaire
concept-name = nom
concept-birthdate = date de naissance
concept-address = adresse
concept-sex = sexe
concept-nationality = nationalité
concept-arrival = date d’arrivée
concept-exit = date de départ
concept-visa_purpose = motif du séjour
concept-captcha = preuve que l’on n’est pas un robot
concept-appointment = rendez-vous
concept-payment = paiement
concept-app_only = application
concept-app_offered = application
concept-qr_code = code à scanner
concept-no_nrn_path = absence de numéro national
concept-mandate = mandat
concept-upload = fichier à joindre

## Ce qui a été masqué

masked = [masqué : { $what }]
masked-something = donnée personnelle
masked-typed = ce qui a été tapé
masked-session = un numéro de session
masked-given-name = prénom
masked-family-name = nom de famille
masked-full-name = nom complet
masked-birth-date = date de naissance
masked-birth-date-local = date de naissance
masked-birth-place = lieu de naissance
masked-nationality = nationalité
masked-national-number = numéro national
masked-bis-number = numéro BIS
masked-eid-card = numéro de carte d’identité
masked-foreigner-card = numéro de carte d’étranger
masked-passport = numéro de passeport
masked-iban = numéro de compte
masked-email = adresse électronique
masked-phone = numéro de téléphone
masked-password = mot de passe
masked-street = rue
masked-number = numéro de maison
masked-post-code = code postal
masked-city = localité
masked-address = adresse
masked-country = pays
masked-child-given-name = prénom d’un enfant
