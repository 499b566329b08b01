### Le rapport : une page HTML, et le tableau qu’affiche la ligne de commande.
### Du texte seulement, pas de HTML. Les nombres choisissent le pluriel.


## Cadre

report-title = Qui arrive au bout ?
skip-link = Aller au rapport
contents = Sommaire
colophon = Fait par Ariane { $kit } le { $when }. Ariane parcourt les démarches en ligne comme les gens doivent le faire, et note chaque barrière avec sa preuve.
colon = { "\u00A0" }:
times =
    { $n ->
        [one] une fois
       *[other] { $n } fois
    }
places =
    { $n ->
        [one] un endroit
       *[other] { $n } endroits
    }
and-more = { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
in-language = en { $language }
step-number = Étape { $n }
whole-walk = Le parcours entier
variant-none = Sans édition

## Titres des chapitres

chapter-glance = En un coup d’œil
chapter-brief = En bref
chapter-reached = Qui est arrivé au bout
chapter-personas = Qui passerait
chapter-barriers = Ce qui barre la route
chapter-once-only = Ce qui est redemandé
chapter-walks = Les parcours, étape par étape
chapter-checks = À vérifier par une personne
chapter-effort = Ce qu’il a fallu
chapter-advice = Conseils
chapter-unaudited = Ce qui n’a pas été examiné
chapter-method = Comment on a mesuré
chapter-proof = Preuves
chapter-glossary = Les mots employés

## Couverture

cover-subtitle =
    { $walks ->
        [one] Un parcours
       *[other] { $walks } parcours
    } à travers { $procedures ->
        [one] une démarche en ligne
       *[other] { $procedures } démarches en ligne
    }, étape par étape, avec ce qui barrait la route.
cover-when = Quand
cover-what = Quoi
cover-how = De quelle façon
cover-instrument = Instrument
cover-seals = Preuves
cover-sealed =
    { $sealed ->
        [0] Aucun des { $walks } parcours n’est à la fois scellé et inchangé.
        [one] Un parcours sur { $walks } est scellé, et ses fichiers répondent au sceau.
       *[other] { $sealed } parcours sur { $walks } sont scellés, et leurs fichiers répondent aux sceaux.
    }
cover-verify = Comment vérifier

## En un coup d’œil

glance-skip = Passer ce tableau
glance-caption = Qui passe. Le chiffre dans un carré est l’étape où la personne s’arrête. Carré plein : parcouru ; creux : jugé d’après ce qui est demandé. Chaque case mène à son étape.
glance-who = Qui
glance-profiles = Façons de parcourir (parcourues)
glance-personas = Personnages inventés (jugés d’après ce qui est demandé, et d’après les parcours faits à leur façon)
glance-at = à l’étape { $step }
glance-known-walked = parcouru
glance-known-demands = jugé
glance-completed = Arrivé
glance-stopped-safely = Ligne d’arrêt
glance-blocked = Laissé dehors
glance-service-failed = Service failli
glance-mixed = { $arrived } sur { $n } au bout
glance-passes = Passe
glance-depends = Cela dépend
glance-not-judged = Pas jugé
glance-not-walked = Non parcouru
glance-uncounted = Non compté

## En bref

brief-walks =
    { $walks ->
        [one] Un parcours a été fait
       *[other] { $walks } parcours ont été faits
    } à travers { $procedures ->
        [one] une démarche
       *[other] { $procedures } démarches
    } ({ $when }).
brief-arrived =
    { $n ->
        [one] Sur le seul parcours qui dise quelque chose du service,
       *[other] Sur les { $n } parcours qui disent quelque chose des services,
    } { $arrived ->
        [0] aucun n’est arrivé au bout.
        [one] un est arrivé au bout.
       *[other] { $arrived } sont arrivés au bout.
    }
brief-arrived-all =
    { $arrived ->
        [0] { $n ->
            [one] Il n’est pas arrivé au bout.
           *[other] Aucun des { $n } n’est arrivé au bout.
        }
        [one] { $n ->
            [one] Il est arrivé au bout.
           *[other] Un sur { $n } est arrivé au bout.
        }
       *[other] { $arrived } sur { $n } sont arrivés au bout.
    }
brief-variant = { $variant } : { $arrived } sur { $n } au bout ; { $barriers ->
        [0] les contrôles automatiques n’ont trouvé aucune barrière.
        [one] une barrière, rencontrée à { $places ->
            [one] un endroit.
           *[other] { $places } endroits.
        }
       *[other] { $barriers } barrières différentes, rencontrées à { $places } endroits.
    }
brief-variant-unaudited = { $variant } : { $arrived } sur { $n } au bout ; toutes les pages n’ont pas été examinées.
brief-uncounted =
    { $n ->
        [one] Un autre parcours a fini pour une raison qui ne dit rien du service ; il est montré à part et ne compte contre personne.
       *[other] { $n } autres parcours ont fini pour des raisons qui ne disent rien des services ; ils sont montrés à part et ne comptent contre personne.
    }
brief-barriers =
    { $barriers ->
        [0] Sur les pages examinées, les contrôles automatiques n’ont trouvé aucune barrière.
        [one] Une barrière a été trouvée, à { $places ->
            [one] un endroit.
           *[other] { $places } endroits.
        }
       *[other] { $barriers } barrières différentes ont été trouvées, à { $places } endroits.
    }
brief-stopping =
    { $n ->
        [one] Une barrière arrête tout à fait des personnes.
       *[other] { $n } barrières arrêtent tout à fait des personnes.
    }
brief-checks =
    { $n ->
        [one] Un autre endroit doit être regardé par une personne avant qu’on puisse en dire quoi que ce soit.
       *[other] { $n } autres endroits doivent être regardés par une personne avant qu’on puisse en dire quoi que ce soit.
    }
brief-unaudited =
    { $n ->
        [one] Les pages d’un parcours n’ont pas été examinées ; on ne sait rien de leurs barrières.
       *[other] Les pages de { $n } parcours n’ont pas été examinées ; on ne sait rien de leurs barrières.
    }
brief-unaudited-all = Aucune page n’a été examinée : on ne sait rien des barrières.
brief-unreadable =
    { $n ->
        [one] Un autre parcours de cette archive est illisible, et rien n’en est dit.
       *[other] { $n } autres parcours de cette archive sont illisibles, et rien n’en est dit.
    }
brief-practice = Les administrations de ce rapport sont inventées. Ariane les sert elle-même, pour s’exercer : rien ici ne parle d’une administration réelle.
brief-practice-some =
    { $n ->
        [one] Un de ces parcours passe par une administration inventée, qu’Ariane sert elle-même pour s’exercer : il ne dit rien d’une administration réelle.
       *[other] { $n } de ces parcours passent par des administrations inventées, qu’Ariane sert elle-même pour s’exercer : ils ne disent rien d’administrations réelles.
    }
brief-editions = L’édition défectueuse contient des barrières placées exprès ; dans l’édition corrigée, elles ont disparu.
brief-caution = Ce sont des décomptes, pas des taux : quelques parcours ne font pas un échantillon. { $reviewed ->
        [0] Aucun constat n’a encore été revu par une personne.
        [one] Une personne a revu un constat sur { $n }.
       *[other] Des personnes ont revu { $reviewed } constats sur { $n }.
    } Les contrôles automatiques ne voient qu’une partie des barrières que les gens rencontrent.

## Qui est arrivé au bout

reached-intro = Chaque case dit comment un parcours a fini, mène à l’étape où il a fini, et dit en une phrase ce qui a arrêté la personne.
reached-caption = Les démarches, et les façons dont chacune a été parcourue
reached-procedure = Démarche
reached-tally = { $arrived } sur { $n } au bout
reached-at = { $outcome } à l’étape { $step } sur { $steps }
reached-barriers =
    { $n ->
        [one] une barrière rencontrée en chemin
       *[other] { $n } barrières rencontrées en chemin
    }
reached-checks =
    { $n ->
        [one] un endroit à vérifier par une personne
       *[other] { $n } endroits à vérifier par une personne
    }
reached-no-barrier = aucune barrière trouvée par les contrôles automatiques
reached-no-barrier-partly = aucune barrière trouvée dans ce qui a pu être examiné ; une partie n’a pas pu l’être
reached-partly = une partie n’a pas été examinée
reached-unaudited = pages non examinées
reached-uncounted =
    { $n ->
        [one] Aucun parcours qui compte (un est montré à part)
       *[other] Aucun parcours qui compte ({ $n } sont montrés à part)
    }
reached-not-walked = Pas parcouru
uncounted-title = Parcours qui ne comptent contre personne
uncounted-intro = Ils ont fini pour une raison qui ne dit rien de l’administration. Ils sont montrés pour que rien ne soit caché.
key-title = Légende

## Ce qui barre la route

barriers-intro = Chaque barrière figure une fois, chez les personnes qu’elle gêne d’abord, avec tous les endroits où elle a été rencontrée.
barriers-none = Les contrôles automatiques n’ont trouvé aucune barrière sur les pages examinées. Cela ne prouve pas encore que tout le monde peut s’en servir.
barriers-not-judged = Aucune page n’a été examinée : on ne peut rien dire ici.
barriers-people-caption = Combien de barrières différentes gênent qui. Une barrière qui gêne plusieurs groupes est comptée pour chacun.
barriers-people = Qui est gêné
barrier-count =
    { $n ->
        [one] Un endroit
       *[other] { $n } endroits
    } dans { $walks ->
        [one] un parcours
       *[other] { $walks } parcours
    }
barrier-also = Gêne aussi { $people }.
barrier-also-all =
    { $n ->
        [0] Gêne finalement tout le monde.
       *[other] Gêne aussi { $people }, et finalement tout le monde.
    }
barrier-most = Pèse le plus sur { $people }.
barrier-here = Ici surtout : { $people }.
barrier-where = Où
barrier-code = Le code en cause : { $title }
barrier-code-label = Code, exemple { $n }
barrier-rule = Règle
barrier-law = Loi
barrier-law-unsure = à vérifier
closeup-alt = Détail de la capture de la page « { $title } », l’endroit étant marqué.
closeup-alt-state = Détail d’une capture de la page « { $title } », { $moment }, l’endroit étant marqué.
closeup-place = Étape { $n }, { $moment }
checks-intro = La machine a remarqué quelque chose et ne peut pas trancher. Ce sont des questions, pas des accusations.
checks-reviewed =
    { $n ->
        [0] Rien n’attend.
        [one] Un endroit attend une personne.
       *[other] { $n } endroits attendent une personne.
    } { $reviewed ->
        [0] Aucun constat n’a été revu jusqu’ici.
        [one] Un constat a été revu jusqu’ici.
       *[other] { $reviewed } constats ont été revus jusqu’ici.
    }
checks-none = La machine n’a laissé aucune question ouverte.
advice-intro = De bonnes pratiques qui rendraient les choses plus faciles. Rien de cela n’est retenu contre qui que ce soit, ni compté dans les chiffres ci-dessus.
advice-none = Ces parcours n’ont pas donné de conseil.

## Les parcours

walks-intro = Ce qu’une personne doit faire, étape par étape ; ce qui était à l’écran ; où cela se gâte. Les numéros sur une image sont ceux de la liste à côté. Ce que la personne inventée a saisi est recouvert dans les images ; là où le service l’a répété, un mot entre [crochets] dit ce que c’était.
walk-when = Quand
walk-administration = Administration
walk-window = Fenêtre
walk-viewport = { $width } × { $height } pixels
walk-attempt = Tentative
walk-unsealed = Ce parcours n’a pas de sceau : il a été interrompu. Ce qui a été enregistré jusque-là est montré, sans qu’on puisse vérifier que c’est complet.
walk-changed = Les fichiers de ce parcours ne s’accordent plus entre eux (« ariane verify » dit en quoi) : ce qui figure ici a pu être changé après coup.
walk-not-judged = Les règles n’ont pas encore jugé ce parcours : qu’aucune barrière n’y figure ne veut rien dire.
walk-not-audited = Aucune page de ce parcours n’a été examinée : qu’aucune barrière n’y figure ne veut rien dire.
walk-no-steps = Rien n’a été enregistré d’aucune étape.
step-not-reached = Pas atteinte.
step-ended = Le parcours s’est terminé ici.
step-unfinished = L’enregistrement s’interrompt dans cette étape.
step-other-host = Cette étape se passe à une autre adresse : { $host }.
step-run-by-controller = Responsable du traitement, selon la page
step-run-by-processor = Sous-traitant, selon la page
step-run-by-host = Hébergeur, selon la page
step-hosts = Sites d’où chargent les pages de l’étape { $n } : { $count ->
    [0] aucun autre que le leur
    [one] le leur et un autre
   *[other] le leur et { $count } autres
}
host-own = site de la page
host-owner = appartient à { $owner }
host-let = sur les machines de { $owner }
host-kind-advertising = publicité
host-kind-social = réseau social
host-kind-replay = enregistrement de ce que font les visiteurs
host-kind-analytics = comptage des visiteurs
host-kind-tags = charge d’autres services
host-kind-fonts = polices de caractères
host-kind-maps = cartes
host-kind-robots = tri des robots
host-kind-video = vidéos
host-kind-consent = demandes de consentement
host-kind-delivery = distribution de fichiers
host-kind-hosting = hébergement
host-kind-chat = dialogue en ligne
step-deeds = Ce que la personne doit faire
step-troubles = Ce qui ne va pas
step-no-trouble = Les contrôles automatiques n’ont rien trouvé à redire à cette étape.
step-no-trouble-partly = Les contrôles automatiques n’ont rien trouvé à redire dans ce qu’ils ont pu regarder ; une partie de cette étape n’a pas pu être examinée.
step-events = Ce que la page a fait d’elle-même
step-effort = Ce qu’il a fallu
step-proof = Preuves de l’étape { $n }
deed-undone = Impossible.
deed-found = Reconnu
trouble-unmarked = pas marqué sur l’image
trouble-marked =
    { $n ->
        [one] un marqué sur l’image
       *[other] { $n } marqués sur l’image
    }
note-choice-missing = N’est pas proposé :
note-slots =
    { $free ->
        [0] Aucun moment libre sur { $n } montrés.
        [one] Un moment libre sur { $n } montrés.
       *[other] { $free } moments libres sur { $n } montrés.
    }
note-slots-colour = { $n } moments sont montrés, et seule leur couleur dit lesquels sont libres.
note-mistake-empty = Laissé vide :
note-mistake-accepted = Le service a accepté : ce qui était laissé vide n’est pas exigé.
note-mistake-refused = Le service a refusé, et a dit :
note-mistake-silent = Le service a refusé sans un mot.
note-expect-unmet = Ce n’y était pas.
note-optional = On le peut.
note-optional-demanded = On ne le peut pas : le service l’exige.
picture-alt =
    Capture de la page « { $title } », { $moment }. { $marks ->
        [0] Rien n’y est marqué.
        [one] Un numéro y renvoie à la liste de ce qui ne va pas.
       *[other] { $marks } numéros y renvoient à la liste de ce qui ne va pas.
    }
picture-scroll = Longue capture de l’étape { $n }, { $moment }
picture-full = Image entière, étape { $n }, { $moment }
spent-screens =
    { $n ->
        [one] un écran
       *[other] { $n } écrans
    }
spent-fields =
    { $n ->
        [one] un champ
       *[other] { $n } champs
    }
spent-clicks =
    { $n ->
        [one] un clic
       *[other] { $n } clics
    }
spent-taps =
    { $n ->
        [one] un toucher
       *[other] { $n } touchers
    }
spent-decisions =
    { $n ->
        [one] une décision
       *[other] { $n } décisions
    }
spent-focus-moves =
    { $n ->
        [one] un déplacement du clavier
       *[other] { $n } déplacements du clavier
    }
spent-least = au moins { $time } pour agir
spent-waiting = { $time } d’attente du service
spent-walked = parcouru en { $time }
spent-keystrokes =
    { $n ->
        [one] une frappe
       *[other] { $n } frappes
    }
spent-words =
    { $n ->
        [one] un mot
       *[other] { $n } mots
    }

## Effort

effort-intro = Ce qui a été réellement fait et montré dans chaque parcours : un minimum. Une personne hésite, relit, cherche ses papiers et revient. Un parcours fini tôt a coûté moins parce qu’il n’est pas allé plus loin.
effort-caption = L’effort, façon par façon
effort-none = Aucune étape n’a été finie : il n’y a rien à compter.
effort-measure = Quoi
effort-screens = Écrans
effort-fields = Champs
effort-required-fields = Champs exigés
effort-clicks = Clics, ou touchers sur un téléphone
effort-keystrokes = Frappes
effort-words = Mots affichés
effort-focus-moves = Déplacements du clavier
effort-decisions = Décisions
effort-documents = Documents à fournir
effort-documents-cost = Aller chercher les documents, coût publié
effort-document = { $what } ({ $cost }, prix de { $year })
effort-documents-named = Ce qu’il en coûte à la personne d’aller les chercher, en ordre de grandeur : { $named }. Source : { $source }.
effort-less-than-a-cent = moins d’un centime
effort-secrets = Secrets à retenir
effort-sites = Changements de site
effort-waiting = Attente du service
effort-kilobytes = Poids
effort-data-cost = Données mobiles, hors forfait
effort-data-rate = Données mobiles à { $rate } le mégaoctet ({ $source } ; consulté le { $day }{ $unsure ->
    [yes] , à vérifier
   *[no] {""}
  }) : un ordre de grandeur pour qui n’a pas de forfait.
effort-reading = Tout lire une fois
effort-skilled = Agir, au moins : frappe exercée
effort-average = Agir, au moins : frappe moyenne
effort-unfamiliar = Agir, au moins : peu l’habitude de taper
effort-lower-bound = Les temps pour agir sont un minimum, pas une mesure : on y compte les touches, les gestes de pointage, les mains qui passent de la souris au clavier et les décisions, pour quelqu’un qui sait quoi faire et ne se trompe pas. La lecture s’y ajoute, et tout ce qu’il faut d’abord aller chercher aussi.
effort-sources = Sources : Keystroke-Level Model, Card, Moran et Newell, Communications of the ACM 23(7), 1980. Vitesse de lecture : IReST, Trauzettel-Klosinski et Dietz, IOVS 53(9), 2012, cité par d’autres ; l’étude elle-même n’a pas été consultée.
effort-until = jusqu’à l’étape { $step } sur { $steps }

## Ce qui n’a pas été examiné

unaudited-intro = Ce qui n’a pas été regardé n’est jamais compté comme bon.
unaudited-none = Toutes les pages que ces parcours ont atteintes ont été examinées en entier.
unaudited-unreadable = ce parcours est illisible. Ses fichiers sont abîmés ou ont été changés ; « ariane verify » dit lesquels.
unaudited-beyond =
    { $n ->
        [one] Une étape n’a jamais été atteinte ; on n’en sait rien.
       *[other] { $n } étapes n’ont jamais été atteintes ; on n’en sait rien.
    }

## Comment on a mesuré

method-walk = Un parcours est un passage à travers une démarche : un script dit, avec les mots qu’une personne voit sur la page, ce qu’il faut remplir, choisir et actionner, et un navigateur le fait. Chaque étape nomme ce qui prouve qu’elle est atteinte, pour qu’une page de connexion ne passe jamais pour une réussite.
method-robot = Le navigateur dit honnêtement qui il est et va lentement. Il ne franchit jamais l’étape sur laquelle on ne revient pas, sauf sur des services d’exercice faits pour cela. Il ne contourne aucun test contre les robots.
method-person = La personne est inventée, avec des données qui ne sont à personne. Ce qu’elle saisit est masqué dans les images, les pages et les adresses avant que rien ne soit écrit sur le disque.
method-axe = À l’arrivée, avant de partir et après un refus, chaque page est examinée par axe-core, un moteur ouvert qui sait quelles règles d’accessibilité une page enfreint. Le parcours lui-même dit le reste : si une commande se trouvait par son nom, si une erreur était expliquée, si ce qui était saisi a été gardé.
method-limits = Les contrôles automatiques ne voient qu’une partie des barrières : aucune machine ne peut dire si un texte est clair, si un ordre a du sens, ni comment une page sonne pour qui ne fait que l’entendre. Une page sans constat n’est pas pour autant accessible.
method-review =
    { $n ->
        [0] Il n’y a pas de constat à revoir.
       *[other] Part des constats revus par une personne : { $reviewed } sur { $n }. Ce qu’une personne a confirmé compte comme barrière ; ce qu’une personne a écarté ne compte nulle part, et figure avec la raison.
    }
method-counts = Quatre fins seulement disent quelque chose d’un service : la fin atteinte, la ligne d’arrêt atteinte, une personne laissée dehors, le service qui faillit. Tout le reste est montré et ne compte contre personne.
method-instruments = Instrument
method-several = Ces parcours ont été faits avec des instruments différents : leurs chiffres ne se comparent pas sans le dire.
method-verdicts = Verdicts et gravités
instrument-kit = Ariane
instrument-rules = Règles
instrument-axe = axe-core
instrument-browser = Navigateur
instrument-pack = Données du pays
instrument-python = Python
instrument-platform = Système

## Preuves

proof-intro = Chaque parcours est gardé dans une archive où chaque ligne porte l’empreinte de la précédente, et où chaque image et chaque page a pour nom sa propre empreinte. Qui détient l’archive peut vérifier que rien n’a changé depuis :
proof-command-label = Commande qui vérifie l’archive
proof-limits = Comparer le résultat aux têtes de chaîne imprimées ici montre si l’archive a été réécrite après ce rapport. Les copies d’images et de pages jointes à ce rapport se contrôlent avec n’importe quel outil : SHA-256 doit donner le nom imprimé à côté de chacune.
proof-walk = Parcours
proof-head = Tête de la chaîne
proof-no-seal = Pas de sceau : rien ne prouve que l’enregistrement est complet.
proof-screenshot = Capture d’écran
proof-observation = Observation (données)
proof-snapshot = La page telle qu’elle était
proof-view = la regarder
proof-file = fichier
proof-erased = effacé de l’archive sur demande.
proof-gone = n’est plus dans l’archive.
proof-changed = pas montré : le fichier de l’archive n’est pas ce que dit son nom.

## Une page gardée, montrée dans un cadre

snapshot-title = Une page telle qu’elle était
snapshot-intro = Copie faite pendant le parcours, montrée sans scripts et sans réseau. Ce qui a été saisi est masqué.
snapshot-back = Retour au rapport
snapshot-frame = Copie de la page

## Les mots employés

term-walk = Parcours
    .meaning = Un passage de l’outil à travers une démarche, à un moment, d’une façon donnée.
term-profile = Profil
    .meaning = La façon de faire le parcours : à la souris, sur un téléphone, au clavier seul…
term-persona = Personnage
    .meaning = Quelqu’un d’inventé, avec sa façon de faire, ce qu’il a et ce qui lui manque. Un personnage ne fait pas de parcours : ce qu’il advient de lui est jugé d’après les parcours.
term-stop-line = Ligne d’arrêt
    .meaning = La dernière étape avant celle sur laquelle on ne revient pas. Sur un vrai service, aucun parcours ne la dépasse.
term-barrier = Barrière
    .meaning = Ce qui, sur une page, arrête ou gêne des personnes et enfreint un critère que l’on peut nommer.
term-name = Nom accessible
    .meaning = Le nom d’une commande pour qui ne la voit pas. Un champ sans nom s’annonce « édition », et rien de plus.
term-screen-reader = Lecteur d’écran
    .meaning = Un logiciel qui lit l’écran à voix haute ou en braille.
term-wcag = WCAG
    .meaning = Les règles internationales pour des contenus web accessibles. Un numéro comme 4.1.2 désigne un critère.
term-en301549 = EN 301 549
    .meaning = La norme européenne que les services publics doivent respecter ; elle reprend les critères des WCAG.
term-rgaa = RGAA
    .meaning = Le référentiel français de contrôle de l’accessibilité, utilisé aussi en Belgique.
term-axe = axe-core
    .meaning = Un moteur ouvert qui examine les pages web selon des règles d’accessibilité.
term-snapshot = Copie de page
    .meaning = Une page telle qu’elle était à un moment, sans scripts.
term-hash = Empreinte
    .meaning = Un nombre calculé à partir d’un fichier. Si une lettre change, l’empreinte change.

## Le tableau de la ligne de commande

summary-title = Parcours
summary-procedure = Démarche
summary-outcome = Issue
summary-barriers = Barrières
summary-checks = À vérifier
summary-time = Durée
summary-unknown = –
report-written = Le rapport :
progress-start = Ouverture de la première page
progress-step = Étape { $step } sur { $steps } : { $title }
progress-tried = La page de l’étape { $step } a été essayée ; on continue
progress-judge = Les règles jugent ce qui a été vu
progress-report = Écriture du rapport
