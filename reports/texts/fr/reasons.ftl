### Comment finissent les parcours et les examens de pages, et pourquoi ; les listes fermées de audits/model.py, un message par membre.
### Les faits viennent de l’enregistrement : un fait manquant se lit « … », ou la phrase `.bare` sert s’il y en a une.


## Comment un parcours a fini

outcome-completed = Arrivé au bout
outcome-stopped-safely = Arrivé à la ligne d’arrêt
outcome-blocked = Laissé dehors
outcome-service-failed = Le service a failli
outcome-needs-person = Demande une personne
outcome-refused = Notre visite a été refusée
outcome-drifted = La page ne correspond plus au script
outcome-unreachable = Injoignable
outcome-interrupted = Interrompu
outcome-kit-error = Erreur de l’outil

## Ce que cela veut dire

outcome-completed-meaning = Le parcours a franchi toutes les étapes, jusqu’à la preuve que la démarche était faite.
outcome-stopped-safely-meaning = Le parcours a franchi toutes les étapes et s’est arrêté, volontairement, avant celle sur laquelle on ne revient pas.
outcome-blocked-meaning = Une personne dans cette situation ne peut pas continuer ; la barrière est nommée.
outcome-service-failed-meaning = Le service a répondu par une erreur, n’a pas répondu, ou une commande n’a rien fait.
outcome-needs-person-meaning = Le service a demandé une connexion, une carte, un code ou un paiement que seule une personne peut donner.
outcome-refused-meaning = Le service a écarté les visiteurs automatiques. Cela ne dit rien de la façon dont il traite les personnes.
outcome-drifted-meaning = Les pages diffèrent de ce que le script attend. Personne n’est mis en cause : le script a peut-être vieilli.
outcome-unreachable-meaning = Aucune page n’a pu être chargée à cette adresse.
outcome-interrupted-meaning = Le parcours a été coupé de notre côté. Ce qui a été enregistré jusque-là est montré.
outcome-kit-error-meaning = L’outil lui-même a échoué. Cela ne dit rien du service.

## Pourquoi : arrivé ou arrêté

reason-goal-reached = La fin de la démarche a été atteinte.
reason-stop-line = Le parcours s’est arrêté avant « { $control } », l’étape sur laquelle on ne revient pas.
    .bare = Le parcours s’est arrêté avant l’étape sur laquelle on ne revient pas.
reason-stop-asked = Le script demande de s’arrêter ici.

## Pourquoi : laissé dehors

reason-control-unusable = « { $control } » est sur la page et ne peut pas être utilisé.
reason-control-unreachable = « { $control } » est sur la page, et aucune touche n’y mène : ni Tab, ni Maj+Tab, ni les flèches.
reason-control-unheard = « { $control } » se voit sur la page, et aucun contrôle de ce nom n’est annoncé à un lecteur d’écran.
reason-focus-trapped = Le clavier ne peut pas quitter une partie de la page ; « { $control } » ne peut donc pas être atteint.
reason-no-slot = Aucun moment libre n’était proposé, même en regardant une seconde fois.

## Pourquoi : le service a failli

reason-server-error = Le serveur a répondu par une erreur { $status }.
    .bare = Le serveur a répondu par une erreur.
reason-dead-control = « { $control } » a été actionné deux fois, et il ne s’est rien passé.
reason-page-crashed = La page a fait planter l’onglet du navigateur.
reason-page-hung = La page ne répond plus.
reason-page-closed = La page s’est fermée d’elle-même.
reason-never-answered = Le service n’a pas répondu à temps.
reason-dialog-storm = La page a ouvert dialogue sur dialogue et ne pouvait plus être utilisée.
reason-blank-page = La page reçue était vide.

## Pourquoi : la page et le script ne s’accordent pas

reason-input-refused = Le service a refusé ce qui était saisi, d’une manière que le script ne prévoit pas.
reason-arrival-not-seen = La page attendue ici n’a pas été vue : { $expected }.
reason-control-not-found = « { $control } » n’a pas été trouvé sur la page.
reason-control-ambiguous = « { $control } » désigne plusieurs commandes de la page.
reason-option-not-found = « { $control } » ne propose pas « { $option } ».
reason-expectation-not-met = Ce que le script attend n’était pas sur la page : { $expected }.

## Pourquoi : il faut une personne

reason-login-wall = Le service demande au visiteur de s’identifier.
reason-captcha = Le service impose un test destiné à écarter les robots (CAPTCHA).
reason-code-demanded = Le service demande un code envoyé par téléphone ou par courriel.
reason-payment = Le service demande un paiement.

## Pourquoi : visite refusée

reason-refused-status = Le service a refusé la visite (statut { $status }).
    .bare = Le service a refusé la visite.
reason-bot-wall = Le service a montré une page destinée à écarter les robots.

## Pourquoi : injoignable

reason-no-such-host = D’ici, aucun serveur n’a été trouvé sous le nom { $host }.
reason-connection-refused = { $host } a refusé la connexion.
reason-connection-lost = La connexion avec { $host } n’a pas pu être établie, ou a été perdue.
reason-tls-error = La connexion avec { $host } n’a pas pu être sécurisée ({ $error }).
reason-redirect-loop = L’adresse fait tourner ses visiteurs en rond.
reason-not-found = Il n’y a pas de page à cette adresse (statut { $status }).
    .bare = Il n’y a pas de page à cette adresse.
reason-not-a-page = L’adresse donne un fichier, pas une page.
reason-bad-address = Cette adresse ne peut pas être visitée : { $url }.

## Pourquoi : de notre côté

reason-interrupted = Le parcours a été interrompu.
reason-browser-died = Le navigateur s’est arrêté de façon inattendue.
reason-strategy-gave-up = L’outil n’a pas su utiliser « { $control } », et aucun témoin ne montre qu’une personne ne le pouvait pas.
reason-not-audited = La page n’a pas pu être examinée jusqu’au bout, et rien n’en est dit ({ $error }).
reason-unexpected = L’outil a rencontré une erreur inattendue : { $error }.

## Verdicts

verdict-failed = Barrière
verdict-cannot-tell = À vérifier par une personne
verdict-advice = Conseil
verdict-failed-meaning = Un critère n’est pas respecté, ou une personne a été arrêtée. C’est le seul verdict qui accuse.
verdict-cannot-tell-meaning = La machine ne peut pas trancher ; une personne doit regarder.
verdict-advice-meaning = Bonne pratique, jamais retenue contre qui que ce soit.

## Gravités

severity-blocking = Arrête des personnes
severity-serious = Grave
severity-moderate = Moyenne
severity-minor = Légère
severity-blocking-meaning = Certaines personnes ne peuvent pas continuer du tout.
severity-serious-meaning = Certaines personnes ne peuvent continuer qu’avec de l’aide ou beaucoup d’efforts.
severity-moderate-meaning = Certaines personnes perdent du temps ou se trompent.
severity-minor-meaning = Une gêne.

## Qui une barrière gêne. L’attribut `.how` dit comment les barrières de ce genre les atteignent.

hindered-blind = Les personnes aveugles
    .how = Elles écoutent la page au moyen d’un lecteur d’écran, qui ne peut dire que ce qui est écrit : le nom des champs, les titres, les erreurs.
hindered-low-vision = Les personnes malvoyantes
    .how = Elles agrandissent la page ou n’en voient qu’une petite partie. Un texte pâle, une information loin du champ qu’elle concerne sont perdus.
hindered-colour-blind = Les personnes daltoniennes
    .how = Elles ne voient pas ce que seule la couleur dit.
hindered-deaf = Les personnes sourdes ou malentendantes
    .how = Il leur faut par écrit ce qui est dit, et une autre voie que le téléphone.
hindered-motor = Les personnes qui se servent difficilement de leurs mains
    .how = Elles utilisent un clavier, un contacteur ou leur voix. Ce qui ne répond qu’à la souris leur est fermé ; chaque geste inutile coûte.
hindered-speech = Les personnes qui parlent à leur ordinateur
    .how = Elles ne se servent pas de leurs mains, ou peu, et disent le nom de ce qu’elles veulent actionner. Ce qui n’a pas de nom, ou un autre que celui qu’on voit, ne les entend pas.
hindered-cognitive = Les personnes pour qui les formulaires, la mémoire ou l’attention sont difficiles
    .how = Des demandes obscures, des erreurs inexpliquées, des réponses perdues les font renoncer.
hindered-seizures = Les personnes sujettes à des crises
    .how = Les contenus qui clignotent les mettent en danger.
hindered-language = Les personnes qui lisent difficilement la langue
    .how = Elles s’appuient sur des mots simples, sur une structure marquée, et sur des outils qui doivent connaître la langue de la page.
hindered-phone-only = Les personnes qui n’ont qu’un téléphone
    .how = Elles ont un petit écran, un réseau lent, des données prépayées. Les pages lourdes ou larges les arrêtent.
hindered-no-national-number = Les personnes sans numéro national
    .how = Demandeurs d’asile, nouveaux arrivants, personnes à l’étranger : un formulaire qui exige le numéro ne leur laisse aucune place.
hindered-no-computer = Les personnes sans ordinateur
    .how = Il leur faut un guichet, un téléphone ou un formulaire sur papier.
hindered-everyone = Tout le monde
    .how = Ces barrières arrêtent ou retardent quiconque prend ce chemin.

## D’où vient le nom d’une commande (du meilleur au pire)

rung-name = par son nom
rung-title = par son infobulle seulement
rung-placeholder = par l’exemple écrit à l’intérieur seulement
rung-beside = par un texte simplement posé à côté
rung-selector = par sa place dans le code : rien de ce qu’on perçoit ne la nomme

## Quand une page a été regardée

moment-arrive = à l’arrivée
moment-leave = remplie, avant de la quitter
moment-error = après le refus de la page
moment-look = entre deux gestes
moment-end = à la fin
moment-after = une fois « { $control } » utilisé
moment-within = la partie « { $part } » étant ouverte
moment-used = une fois quelque chose utilisé sur la page

## Ce que la personne a dû faire (l’objet suit, dans les mots du service)

verb-open = Ouvrir
verb-fill = Remplir
verb-choose = Choisir
verb-check = Cocher
verb-press = Actionner
verb-upload = Joindre
verb-expect = Chercher
verb-expect-optional = Voir si l’on peut laisser vide :
verb-expect-choice = Chercher un choix
verb-slots = Lire les moments proposés
verb-mistake = Se tromper exprès, puis actionner
verb-handover = Passer la main à une personne
verb-dismiss = Écarter ce qui couvre la page, par
verb-back = Revenir en arrière
verb-look = Regarder la page
verb-stop = S’arrêter ici

## Ce que la page a fait d’elle-même

event-console-error = Message d’erreur dans la console du navigateur
event-script-error = Un script de la page a échoué
event-failed-request = Quelque chose que la page demandait n’est pas arrivé
event-dialog = La page a ouvert un dialogue
event-popup = La page a ouvert une autre fenêtre
event-download = La page a envoyé un fichier
event-redirect = La page a renvoyé le visiteur ailleurs
event-refused-by-guard = Notre garde a retenu une requête

## Éditions des administrations d’exercice

variant-edition-flawed = Édition défectueuse
variant-edition-mended = Édition corrigée

## Unités

unit-seconds = { $n } s
unit-minutes = { $n } min
unit-kilobytes = { $n } ko
unit-megabytes = { $n } Mo

## Règles sans mots à elles

came-after = (apparu en utilisant « { $control } »)
came-within = (dans la partie « { $part } », pas montrée d’abord)
seen-within = Cela se trouve dans une partie de la page qui n’est pas montrée d’abord (« { $part } »).
seen-after = Cela est apparu en utilisant « { $control } ».

unknown-rule = { $rule }
    .message = { $detail }

## ariane verify : ce qu’on peut dire d’un parcours, et ce qui ne va pas ensemble (audits/archive/verification.py)

verify-status-intact = Cohérent ; origine non prouvée
verify-status-proven = Inchangé depuis que sa tête a été imprimée
verify-status-changed = Changé
verify-status-interrupted = Interrompu ; cohérent jusqu’où il va
verify-status-forgotten = Effacé sur demande ; ce qui reste est cohérent
verify-change-line-unreadable = { $file }, ligne { $line } : cette ligne ne peut pas être lue.
verify-change-line-misplaced = { $file }, ligne { $line } : cette ligne n’est pas à la place où elle a été écrite.
verify-change-chain-broken = { $file }, ligne { $line } : la chaîne des empreintes est rompue ici.
verify-change-file-changed = { $file } n’est pas ce que dit son empreinte.
verify-change-file-missing = { $file } manque.
verify-change-file-extra = { $file } n’était pas là quand le parcours a été scellé.
verify-change-seal-altered = { $file } : le sceau a été modifié ou ne peut pas être lu.
verify-change-seal-misfit = { $file } : le sceau ne correspond pas au parcours.
verify-change-folder-misnamed = { $file } : le dossier ne porte pas le nom de son parcours.
verify-change-head-differs = { $file } : le parcours a une autre tête que celle donnée.
verify-change-head-unknown = { $file } : aucun parcours n’a ici la tête donnée.
verify-change-judgement-unreadable = { $file }, ligne { $line } : ce jugement ne peut pas être lu.
verify-change-judgement-foreign = { $file }, ligne { $line } : ce jugement est celui d’un autre parcours, ou d’un autre état de celui-ci.
verify-change-walk-missing = { $file } : un parcours dont il est question ici manque.
verify-change-tombstone-altered = { $file }, ligne { $line } : la note de ce qui a été effacé a été modifiée.
verify-change-forgotten-present = { $file } est dit effacé, et est toujours là.
verify-all =
    { $walks ->
        [0] Il n’y a pas de parcours ici.
       *[other] { $changed ->
            [0] { $walks ->
                [one] Rien n’a changé dans ce parcours, pour autant qu’on puisse le dire par lui seul.
               *[other] Rien n’a changé dans ces { $walks } parcours, pour autant qu’on puisse le dire par eux seuls.
            }
            [one] Une chose ici n’est plus comme elle avait été laissée.
           *[other] { $changed } choses ici ne sont plus comme elles avaient été laissées.
        }
    }
verify-head = Est-ce bien l’enregistrement dont parle un rapport ? Donnez avec --head la tête de chaîne qui y est imprimée.
forget-walk =
    Le parcours { $walk } est effacé, avec { $n ->
        [one] son seul fichier.
       *[other] ses { $n } fichiers.
    } Qu’il a existé, quand il a été effacé et la raison donnée restent notés ; « ariane verify » l’accepte.
forget-evidence = Un fichier de preuve du parcours { $walk } est effacé. Qu’il a existé, quand il a été effacé et la raison donnée restent notés ; « ariane verify » l’accepte.
forget-judgements-walk = Ses jugements sont effacés aussi.
forget-judgements-evidence = Les jugements de ce parcours le citaient et sont effacés aussi : tant qu’il n’est pas jugé de nouveau, on ne dit rien de ses barrières.
forget-copies =
    { $n ->
        [0] Aucun rapport de cette archive n’en contient de copie. Des rapports écrits ou envoyés ailleurs peuvent en contenir.
        [one] Ce rapport en contient encore une copie : récrivez-le ou supprimez-le. Des rapports écrits ou envoyés ailleurs peuvent en contenir aussi.
       *[other] Ces rapports en contiennent encore des copies : récrivez-les ou supprimez-les. Des rapports écrits ou envoyés ailleurs peuvent en contenir aussi.
    }

## ariane check, pour les gens

check-done = examinée et essayée
check-looked = examinée, pas essayée
check-counts =
    { $barriers ->
        [0] aucune barrière
        [one] une barrière
       *[other] { $barriers } barrières
    }, { $checks ->
        [0] rien à vérifier à la main
        [one] un endroit à vérifier par une personne
       *[other] { $checks } endroits à vérifier par une personne
    }, { $advice ->
        [0] aucun conseil
        [one] un conseil
       *[other] { $advice } conseils
    }
check-unaudited = pas examiné

## ariane rules

rules-policy-failed = accuse
rules-policy-cannot-tell = demande le regard d’une personne
rules-policy-advice = conseille, et n’accuse personne
rules-policy-engine = selon la certitude d’axe-core : accuse, demande le regard d’une personne, ou conseille
rules-policy-off = laissée de côté, comme axe-core la laisse de côté
rules-no-criterion = Aucun critère de WCAG, d’EN 301 549 ni du RGAA
rules-examples = Pages qui le montrent : { $files }
rules-practice = Dans les administrations d’exercice (ariane practice serve) :
