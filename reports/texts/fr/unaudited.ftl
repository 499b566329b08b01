## Pourquoi quelque chose n’a pas été regardé : un message par raison que le relevé garde.

unseen-there-are-too-many-to-keep-all = il y en a trop pour tout garder
unseen-its-shadow-root-is-closed = cette partie est fermée aux outils (shadow root)
unseen-more-of-it-came-than-is-looked-at = il en est apparu plus qu’on n’en regarde
unseen-more-of-it-came-than-is-tried = il en est apparu plus qu’on n’en essaie
unseen-not-everything-of-it-was-tried = tout n’en a pas été essayé
unseen-not-all-of-the-other-pages-were-opened-with-what-this-one-keeps = les autres pages n’ont pas toutes été ouvertes avec ce que celle-ci conserve
unseen-each-of-it-would-take-visits-of-its-own = il y faudrait des visites pour chaque partie
unseen-too-many-elements-to-keep = il y a trop d’éléments pour les garder tous
unseen-its-elements-were-not-told = le navigateur n’a pas donné ses éléments
unseen-the-frame-went-away = le cadre a disparu
unseen-the-frame-could-not-be-entered = on n’a pas pu entrer dans le cadre
unseen-the-frame-does-not-answer = le cadre ne répond pas
unseen-the-frame-has-not-loaded = le cadre ne s’est pas chargé
unseen-axe-took-too-long = axe-core a mis trop de temps
unseen-axe-core-could-not-look-inside = axe-core n’a pas pu regarder dedans
unseen-axe-core-did-not-run = axe-core n’a pas tourné
unseen-as-many-documents-of-this-page-as-are-looked-into-were = on ne regarde que quelques documents par page
unseen-as-many-papers-as-are-read-in-one-walk-were = on ne lit que quelques documents par parcours
unseen-the-server-answered = le serveur a répondu { $n }
unseen-it-is-too-large-to-be-looked-into = le fichier est trop lourd pour être lu
unseen-what-came-is-no-pdf = ce qui est arrivé n’est pas un PDF
unseen-it-could-not-be-read = le fichier n’a pas pu être lu
unseen-it-took-too-long-to-read = la lecture prenait trop de temps
unseen-the-paper-has-no-text-layer = ses pages sont des images sans texte : rien n’a été lu
unseen-the-paper-is-locked-with-a-password = il est protégé par un mot de passe
unseen-the-paper-is-no-sound-pdf = ce n’est pas un PDF en bon état
unseen-lines-of-it-were-too-many = { $n ->
    [one] { $n } ligne de trop n’a pas été lue
   *[other] { $n } lignes de trop n’ont pas été lues
    }
unseen-the-time-was-over-before-everything-was-tried = le temps a manqué pour tout essayer
unseen-controls-that-may-open-something-were-not-pressed = { $n ->
    [one] { $n } commande qui ouvre peut-être quelque chose n’a pas été actionnée
   *[other] { $n } commandes qui ouvrent peut-être quelque chose n’ont pas été actionnées
    }
unseen-there-are-more-elements-that-answer-a-pointer-than-are-tried = plus de choses répondent au pointeur qu’on n’en essaie
unseen-the-page-did-not-come-a-second-time = la page n’est pas venue une deuxième fois
unseen-tab-was-pressed-times-and-the-page-has-more-stops = { $n ->
    [one] après { $n } pression sur Tab, il reste des endroits à atteindre
   *[other] après { $n } pressions sur Tab, il reste des endroits à atteindre
    }
unseen-the-pages-clock-ran-for-minutes-only = { $n ->
    [one] l’horloge de la page n’a tourné que { $n } minute
   *[other] l’horloge de la page n’a tourné que { $n } minutes
    }
unseen-the-page-is-too-heavy-to-be-looked-at-every-second = la page est trop lourde pour être regardée chaque seconde
unseen-a-film-that-waits-to-be-started-was-not-looked-at = un film qui attend d’être lancé n’a pas été regardé
unseen-the-time-was-over-before-what-changes-fast-was-filmed = le temps était écoulé avant que ce qui change vite ne soit filmé
unseen-frames-came-too-slowly-for-flashes-to-be-counted = les images sont venues trop lentement pour compter les flashs
unseen-of-a-film-that-plays-only-two-seconds-were-looked-at = d’un film qui se joue, deux secondes seulement ont été regardées
unseen-there-are-too-many-elements-that-listen-to-ask-them-all = trop d’éléments réagissent pour être tous interrogés
unseen-the-time-was-over-before-a-second-of-its-animations-was-seen = le temps a manqué pour regarder une seconde de ses animations
unseen-what-frames-hold-was-not-tried = ce que des cadres contiennent n’a pas été essayé
    .detail = +
unseen-frames-were-not-looked-into = { $n ->
    [one] { $n } cadre n’a pas été examiné
   *[other] { $n } cadres n’ont pas été examinés
    }
unseen-the-second-visit-did-not-get-to-this-step = la seconde visite n’est pas arrivée à cette étape
unseen-a-journey-written-in-python-is-not-taken-a-second-time = un parcours écrit en Python n’est pas refait
unseen-no-profile-that-it-speaks-of-was-asked-for = aucun des profils qu’il concerne n’a été demandé
unseen-they-were-left-out-on-request = laissé de côté, comme demandé
unseen-nothing-could-be-observed = rien n’a pu être observé
unseen-its-observation-is-missing-or-damaged = son observation manque ou est abîmée
unseen-an-observation-is-missing-or-damaged = une observation manque ou est abîmée
unseen-the-rule-broke = la règle a échoué
    .detail = +
unseen-the-trial-failed = l’essai a échoué
    .detail = +
unseen-the-probe-failed = la sonde a échoué
    .detail = +

## Ce qui n’a pas été regardé.

unseen-what-document = le document
unseen-what-frame = le cadre
unseen-what-rule = la règle
unseen-what-axe = les règles d’axe-core
unseen-what-once-only = le compte « une seule fois »
unseen-what-arrive = à l’arrivée
unseen-what-leave = avant de partir
unseen-what-error = à l’erreur
unseen-what-look = au passage
unseen-what-end = à la fin
unseen-what-loaded = ce que la page charge
unseen-what-listening = ce qui répond au pointeur
unseen-what-narrow = la fenêtre étroite
unseen-what-documents = les documents
unseen-what-linked = où mènent les liens
unseen-what-moved = ce qui bouge
unseen-what-moved-by-scripts = ce que des scripts font bouger
unseen-what-flashes = les flashs
unseen-what-unveiled = les parties qui ne sont pas montrées d’abord
unseen-what-erred = les formulaires remplis de travers
unseen-what-entered = les champs où l’on entre au clavier
unseen-what-tabbed = le parcours avec la touche Tab
unseen-what-what-came-to-be-seen = ce qui est apparu en utilisant la page
unseen-what-opened = ce qui s’ouvre
unseen-what-pointed = ce que le pointeur fait
unseen-what-staged = ce qui est venu à l’usage, essayé à part
unseen-what-waited = l’attente
unseen-what-contrast = le contraste
unseen-what-page = la page
unseen-what-trials = ce qui ne se voit qu’en se servant de la page
unseen-what-forced = la page en couleurs imposées
unseen-what-darkened = la page en couleurs sombres
unseen-what-sounded = le son qui démarre de lui-même
unseen-what-tried = à l’essai
unseen-what-idled = une attente réelle
