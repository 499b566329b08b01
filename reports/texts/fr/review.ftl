### Ce que les gens disent des constats : `ariane review`, et ses traces dans un rapport.

review-title = Constats à regarder
review-left =
    { $n ->
        [0] Rien n’attend : tous ont été regardés ({ $all }).
        [one] Un constat sur { $all } attend votre regard.
       *[other] { $n } constats sur { $all } attendent votre regard.
    }
review-intro = Vous revoyez sous le nom de { $by }. Ce que vous décidez est gardé aussitôt, à côté du parcours, avec votre nom, le jour et votre raison. Vos décisions précédentes sont gardées aussi ; la dernière compte.
review-trouble = Pas gardé
review-choose = Dites d’abord ce que vous y voyez : confirmer, écarter ou annoter.
review-needs-why = Dites pourquoi : qui lit le rapport doit pouvoir vous suivre.
review-where = Où
review-name = Nommé
review-code = Dans le code
review-picture = Image
review-like =
    { $n ->
        [one] Il y en a un autre pareil dans ce parcours.
       *[other] Il y en a { $n } autres pareils dans ce parcours.
    }
review-question = Que voyez-vous là ?
review-choice-confirmed = C’est une barrière (confirmer)
review-choice-dismissed = Ce n’en est pas une (écarter)
review-choice-annotated = Je ne peux pas trancher non plus, et laisse une note (annoter)
review-why = Pourquoi
review-why-hint = Nécessaire pour écarter ou annoter. Pas de données personnelles : ceci figure dans le rapport.
review-all =
    { $n ->
        [one] De même pour l’autre pareil de ce parcours
       *[other] De même pour les { $n } autres pareils de ce parcours
    }
review-keep = Garder
review-nothing = Il n’y a pas de constat à regarder.
review-confirmed = Confirmé par { $by } le { $when }
review-dismissed = Écarté par { $by } le { $when }
review-annotated = Noté par { $by } le { $when }
review-prompt = [c] confirmer  [d] écarter  [a] annoter  [s] passer  [q] quitter ; une majuscule pour tous ceux qui sont pareils
review-serving = Ouvrez cette page pour revoir. Ctrl-C arrête ; tout est gardé au fur et à mesure.
review-kept =
    { $n ->
        [0] Rien n’a été gardé.
        [one] Une revue a été gardée.
       *[other] { $n } revues ont été gardées.
    }
review-unknown = Il n’y a pas de constat « { $finding } » parmi ceux à regarder.
review-dismissed-title = Écartés après un regard
review-dismissed-intro =
    { $n ->
        [one] Un constat a été écarté par une personne, et ne compte nulle part dans ce rapport.
       *[other] { $n } constats ont été écartés par une personne, et ne comptent nulle part dans ce rapport.
    }
rejudged = { $walk } : jugé selon les règles { $rules } ; { $n ->
        [one] un constat
       *[other] { $n } constats
    }, { $came } de plus et { $went } de moins qu’avant.
