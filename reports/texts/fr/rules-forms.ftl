### Ce qu’un formulaire dit de ses champs (audits/rules/pages/forms.yaml).

rule-forms-placeholder-as-label = La seule étiquette d’un champ disparaît
    .message = « { $field } » est écrit dans le champ et disparaît dès que l’on tape. Donnez au champ une étiquette qui reste.
    .people = Une personne interrompue, ou qui lit avec une loupe, ne sait plus ce qui était demandé.
rule-forms-no-visible-label = { $verdict ->
        [failed] Un champ n’a pas d’étiquette visible
       *[other] Un champ n’a peut-être pas d’étiquette visible
    }
    .message = Le champ ne s’appelle « { $field } » que dans le code. { $verdict ->
        [failed] Rien à l’écran ne dit ce qu’il faut saisir.
       *[other] Vérifiez si l’écran dit ce qu’il faut saisir.
    }
    .people = Une personne qui voit la page peut ne pas savoir quoi saisir ; une personne qui lui parle n’a pas de mot pour le champ.
rule-forms-group-without-legend = { $verdict ->
        [cannot_tell] Des choix manquent peut-être de leur question
       *[other] La question n’est pas liée à ses choix
    }
    .message = { $verdict ->
        [cannot_tell] Vérifiez si quelque chose pose la question à laquelle répondent « { $first } » et ses { $count } choix ; rien n’y est lié.
       *[other] « { $first } » est le premier de { $count } choix, et rien de lié à eux ne dit à quoi ils répondent. Mettez-les dans un groupe avec une légende.
    }
    .people = Une personne qui écoute la page entend des réponses sans la question.
rule-forms-same-label-twice = Des champs portent le même nom
    .message = { $count } champs du formulaire s’appellent « { $field } », et seule leur place les distingue. Donnez à chacun son nom, ou mettez-les dans des groupes nommés.
    .people = Une personne qui écoute la page, ou lui parle, ne peut pas savoir lequel est lequel.
rule-forms-label-says-nothing = L’étiquette d’un champ ne dit rien
    .message = « { $field } » conviendrait à n’importe quel champ. Dites quoi saisir.
    .people = Personne ne sait quoi saisir.
rule-forms-required-unsaid = Il n’est peut-être pas dit quels champs il faut remplir
    .message = { $count ->
        [one] « { $field } » est obligatoire
       *[other] « { $field } » et d’autres, { $count } en tout, sont obligatoires
    }, d’autres ne le sont pas, et rien de visible ne dit lesquels. Vérifiez.
    .people = Une personne l’apprend par un refus, et recommence.
rule-forms-required-learnt-late = Les champs à remplir ne sont connus qu’après l’envoi
    .message = { $count ->
        [one] « { $field } » est refusé s’il est vide, d’autres champs non
       *[other] « { $field } » et d’autres, { $count } en tout, sont refusés s’ils sont vides, d’autres champs non
    }, et rien ne le dit avant. Indiquez en toutes lettres ce qui doit être rempli.
    .people = Une personne qui ne peut pas tout remplir n’apprend qu’en échouant ce qui est nécessaire.
rule-forms-mark-unexplained = Un signe à côté des étiquettes n’est peut-être pas expliqué
    .message = « { $field } » porte un astérisque, et aucun mot de la page ne dit ce qu’il veut dire. Vérifiez.
    .people = Une personne qui rencontre rarement des formulaires ne sait pas ce que demande l’astérisque.
rule-forms-purpose-untold = { $verdict ->
        [failed] Des champs ne disent pas à quoi ils servent
       *[other] Des champs ne disent peut-être pas à quoi ils servent
    }
    .message = « { $field } » { $count ->
        [one] demande une donnée personnelle
       *[other] et d’autres, { $count } en tout, demandent des données personnelles
    }. { $verdict ->
        [failed] Ajoutez autocomplete="{ $purpose }" et pareils, pour que le navigateur les remplisse.
       *[other] Vérifiez si autocomplete="{ $purpose }" et pareils peuvent être ajoutés, pour que le navigateur les remplisse.
    }
    .people = Une personne qui tape avec peine doit taper ce que son navigateur pourrait remplir.
rule-forms-purpose-wrong = Un champ déclare un autre usage que son étiquette
    .message = « { $field } » est déclaré comme « { $declared } » ; son étiquette dit « { $purpose } ».
    .people = Le navigateur y met autre chose, et les aides montrent le mauvais signe.
rule-forms-paste-refused = Un champ refuse ce que l’on y colle
    .message = « { $field } » ne laisse rien coller. Autorisez-le.
    .people = Une personne qui garde ses mots de passe ou numéros dans une aide, ou ne peut les taper sans faute, est tenue dehors.
rule-forms-names-refused = Un champ refuse des noms que des gens portent
    .message = « { $field } » n’accepte pas « { $value } ». Acceptez tous les noms.
    .people = Une personne qui porte un tel nom doit en écrire un faux, et peut perdre son droit pour cela.
rule-forms-numbers-from-abroad-refused = Des numéros de l’étranger sont peut-être refusés
    .message = « { $field } » n’accepte pas « { $value } ». Vérifiez si les gens qui ont un tel numéro peuvent continuer.
    .people = Une personne qui vient d’arriver, ou vit de l’autre côté d’une frontière, ne peut pas continuer.
rule-forms-birth-choices-missing = Une liste ne contient pas la date de naissance de beaucoup de gens
    .message = « { $field } » n’offre que { $count } choix. Offrez tous les jours, tous les mois et toutes les années, ou un champ où l’on écrit.
    .people = Une personne née un autre jour doit donner une fausse date, ou renoncer.
rule-forms-photos-refused = { $verdict ->
    [failed] Des papiers ne sont acceptés que d’un scanner
   *[other] Des papiers ne sont peut-être acceptés que d’un scanner
}
    .message = La page dit : « { $text } ». Acceptez les photos prises avec un téléphone, ou dites comment donner le papier autrement.
    .people = Une personne qui n’a qu’un téléphone ne peut pas envoyer ses papiers.
rule-forms-sex-of-two = Seuls deux sexes sont offerts
    .message = Il faut choisir entre « { $first } » et « { $second } ». Ne le demandez que si c’est nécessaire, et laissez une autre réponse.
    .people = Une personne qui n’est ni l’un ni l’autre, ou dont les papiers disent autre chose, doit répondre faux.
rule-forms-too-short-for-names = Un champ pour les noms est peut-être trop court
    .message = « { $field } » prend { $length } caractères. Vérifiez si les noms longs y entrent.
    .people = Une personne qui porte un nom long doit en écrire un faux.
rule-forms-too-short-for-example = { $verdict ->
        [failed] Un champ est trop court pour son propre exemple
       *[other] Un champ est peut-être trop court pour son propre exemple
    }
    .message = { $verdict ->
        [failed] « { $field } » prend { $length } caractères, et l’exemple donné à côté, « { $example } », en a davantage : ce qui est écrit comme lui est coupé. Laissez le champ en prendre plus.
       *[other] « { $field } » prend { $length } caractères, et l’exemple donné à côté, « { $example } », en a davantage avec ses espaces et ses signes. Tapez-le pour voir s’il entre en entier.
    }
    .people = Une personne qui écrit comme l’exemple en perd la fin, souvent sans le voir, et ce qui était demandé peut ne pas arriver.
rule-forms-format-unsaid = { $verdict ->
        [failed] Rien ne dit comment écrire quelque chose
       *[other] Rien ne dit peut-être comment écrire quelque chose
    }
    .message = { $verdict ->
        [failed] « { $field } » n’accepte qu’une façon d’écrire, et rien à côté ne dit laquelle. Dites-le à côté, avec un exemple.
       *[other] Rien près de « { $field } » ne dit dans quel ordre, ni avec quels signes. Vérifiez-le.
    }
    .people = Une personne qui écrit autrement est refusée, ou mal comprise.
rule-forms-acts-on-choice = Un choix agit dès qu’il est fait
    .message = « { $field } » emmène plus loin sans bouton. Laissez d’abord choisir, puis appuyer.
    .people = Une personne qui parcourt les choix au clavier est emmenée par le premier.
rule-forms-no-button-to-send = Un formulaire n’a pas de bouton pour l’envoyer
    .message = Le formulaire a { $count ->
        [one] un champ
       *[other] { $count } champs
    }, et rien à presser à la fin.
    .people = Une personne qui ne sait pas que la touche Entrée envoie ne sait pas comment continuer.
rule-forms-reset-beside-send = Un bouton efface tout
    .message = « { $button } » vide le formulaire. Retirez-le.
    .people = Une personne dont la main glisse perd tout ce qu’elle a tapé.
rule-forms-button-says-nothing = Le nom d’un bouton ne dit rien
    .message = « { $button } » ne dit pas ce qui va arriver. Nommez l’acte.
    .people = Une personne qui écoute la page, ou craint de se tromper, n’ose pas presser.
rule-forms-agreed-beforehand = Un accord est coché d’avance
    .message = « { $field } » est coché avant que quiconque l’ait lu.
    .people = Une personne accepte ce qu’elle ne voulait pas.
rule-forms-negated-twice = Ce que veut dire la case est nié deux fois
    .message = « { $field } » nie ce qui est déjà nié. Dites ce qui se passe quand on coche, sans négation.
    .people = Une personne coche le contraire de ce qu’elle veut, ou ne sait pas à quoi elle consent.
rule-forms-keyboard-of-phone = Un téléphone offre le mauvais clavier
    .message = « { $field } » pourrait appeler le clavier fait pour cela (type="{ $kind }").
    .people = Une personne qui n’a qu’un téléphone cherche chaque signe.
rule-forms-told-by-place-or-look = { $verdict ->
        [advice] Une chose est désignée par son côté
        [cannot_tell] Une consigne ne repose peut-être que sur la place ou la forme
       *[other] Une consigne ne repose que sur la place ou la forme
    }
    .message = { $verdict ->
        [advice] « { $text } » désigne une chose par le côté où elle se trouve. Donnez aussi son nom.
        [cannot_tell] « { $text } » ne désigne le bouton que par son aspect. Vérifiez que les personnes qui ne le voient pas comprennent lequel.
       *[other] « { $text } » ne peut être suivi que par qui le voit ainsi. Nommez les choses, et marquez-les par des mots.
    }
    .people = Une personne qui écoute la page, ou l’agrandit, ne peut pas la suivre.
rule-forms-told-by-colour = Une consigne ne repose que sur la couleur
    .message = « { $text } » ne peut être suivi que par qui voit la couleur. Dites-le par un mot ou par un signe, à l’endroit concerné.
    .people = Une personne qui ne voit pas les couleurs, ou écoute la page, ne peut pas la suivre.
rule-forms-purpose-switched-off = { $verdict ->
        [failed] Il est interdit aux navigateurs de remplir ce qu’ils savent
       *[other] Il est peut-être interdit aux navigateurs de remplir ce qu’ils savent
    }
    .message = « { $field } » { $count ->
        [one] dit
       *[other] et d’autres, { $count } en tout, disent
    } autocomplete="off". { $verdict ->
        [failed] Dites à quoi servent les champs.
       *[other] Vérifiez si la personne y donne ses propres données ; si oui, dites à quoi sert le champ.
    }
    .people = Une personne qui tape avec effort, ou oublie les numéros, doit taper ce que son navigateur pourrait remplir.
rule-forms-typed-twice = Quelque chose est peut-être à taper deux fois
    .message = « { $field } » redemande ce qui vient d’être tapé. Vérifiez si cela peut être rempli, collé, ou retiré.
    .people = Une personne qui tape avec effort le fait deux fois, et se trompe deux fois plus.
rule-forms-number-that-counts = Un code est demandé dans un champ qui compte
    .message = « { $field } » n’est pas une quantité : ses zéros se perdent, et un tour de molette le change (type="number").
    .people = Une personne envoie un faux numéro sans le remarquer.
rule-forms-file-unsaid = Il n’est pas dit quels fichiers sont acceptés
    .message = « { $field } » n’accepte que certains fichiers, et rien à côté ne dit lesquels.
    .people = Une personne prépare un fichier qui est ensuite refusé.
rule-forms-locked-button = Un bouton est peut-être bloqué sans un mot
    .message = « { $button } » ne peut pas être pressé, et rien ne dit ce qui le débloquerait. Vérifiez si on apprend ce qui manque.
    .people = Une personne qui a rempli tout ce qu’elle voit ne sait pas ce que la page attend.
rule-forms-mark-explained-too-late = Le sens d’une étoile est dit trop tard
    .message = « { $text } » vient après les champs qui portent l’étoile. Dites-le avant le premier.
    .people = Une personne qui parcourt la page ligne par ligne l’apprend quand elle a fini.
rule-forms-boxes-without-legend = { $verdict ->
        [failed] La question n’est pas liée à ses cases
       *[other] La question n’est peut-être pas liée à ses cases
    }
    .message = « { $first } » est la première de { $count } cases à cocher, et rien qui leur soit lié ne dit à quoi elles répondent. { $verdict ->
        [failed] Mettez-les dans un groupe avec une légende.
       *[other] Vérifiez si le titre qui les précède est leur question ; si oui, mettez-les dans un groupe avec une légende.
    }
    .people = Une personne qui écoute la page entend des réponses sans la question.
rule-forms-asked-again = { $verdict ->
        [failed] La même chose est demandée deux fois
       *[other] La même chose est peut-être demandée deux fois
    }
    .message = { $verdict ->
        [failed] « { $field } » demande de nouveau ce qui a déjà été donné, comme la page le dit elle-même (« { $first } »), et le champ est vide. Remplissez-le, ou proposez de reprendre la réponse.
       *[other] « { $field } » demande peut-être ce que « { $first } » a déjà demandé ; le champ est vide, et rien ne reprend la première réponse. Vérifiez si les deux peuvent être les mêmes, et proposez-le.
    }
    .people = Une personne qui tape lentement, ou oublie vite, doit tout refaire.
rule-forms-limit-untold = Un texte est peut-être coupé sans un mot
    .message = « { $field } » prend { $limit } caractères, et rien à côté ne le dit. Vérifiez si les gens l’apprennent, et dites combien il en reste.
    .people = Une personne écrit ce qui lui est arrivé, et la fin n’arrive pas.
rule-forms-choice-upsets = { $verdict ->
        [cannot_tell] Un choix bouleverse peut-être le formulaire
       *[other] Un choix bouleverse le formulaire
    }
    .message = Dès que « { $field } » est choisi, ou quelque chose dedans, le formulaire disparaît, ou le focus va ailleurs. { $verdict ->
        [cannot_tell] Vérifiez si la page le dit juste avant ; mieux, attendez un bouton.
       *[other] Attendez un bouton.
    }
    .people = Une personne qui parcourt les choix avec les flèches perd sa place, ou le formulaire.
rule-forms-focus-upsets = Un champ ouvre quelque chose dès qu’il a le focus
    .message = Qui arrive à « { $field } » est aussitôt emmené ailleurs : { $to ->
        [none] le champ a disparu, et rien n’a le focus
       *[other] « { $to } » apparaît et prend le focus
    }. Que cela n’arrive que si l’on appuie.
    .people = Une personne qui va d’un champ à l’autre au clavier est jetée hors du formulaire, et ne passe peut-être jamais ce champ.
rule-forms-jumps-on = Un champ envoie plus loin dès qu’il est plein
    .message = Quand « { $field } » est plein, le focus saute au champ suivant. Vérifiez si la page le dit avant ; mieux, laissez les gens avancer eux-mêmes.
    .people = Une personne qui regarde ses touches, ou qui écoute, continue d’écrire dans le mauvais champ.
rule-forms-suggestions-by-mouse = { $verdict ->
        [cannot_tell] Des suggestions ne se prennent qu’à la souris
       *[other] Ce qu’il faut choisir dans une liste ne se prend qu’à la souris
    }
    .message = Écrire dans « { $field } » fait venir des suggestions (« { $first } »), et aucune touche n’y mène. { $verdict ->
        [cannot_tell] Vérifiez si le mot entier, une fois écrit, est accepté aussi. Laissez les flèches choisir, et Entrée prendre.
       *[other] Laissez les flèches choisir, et Entrée prendre, comme dans une liste à saisie.
    }
    .people = Une personne qui n’utilise pas de souris ne peut en prendre aucune.
rule-forms-suggestions-unsaid = { $verdict ->
        [cannot_tell] Des suggestions peuvent passer inaperçues
       *[other] Des suggestions viennent sans qu’on les entende
    }
    .message = Écrire dans « { $field } » fait venir { $count } suggestions en dessous (« { $first } »), et ni le code du champ ni une voix n’en parle. { $verdict ->
        [cannot_tell] Ce sont des liens ou des boutons : vérifiez si les personnes qui écoutent la page apprennent qu’ils sont là. Dites leur nombre dans une zone annoncée (role="status").
       *[other] Faites du champ une liste à saisie (role="combobox", aria-expanded, aria-controls, aria-activedescendant) et de la liste une listbox.
    }
    .people = Une personne aveugle écrit le mot en entier, ne sait pas qu’il y a une liste où choisir, et n’entend pas quelle entrée une flèche a choisie.
rule-forms-sent-without-review = La dernière étape ne montre peut-être rien de ce qui a été saisi
    .message = « { $button } » termine ce qui a été commencé quelques étapes plus tôt. { $count ->
        [0] La page ne montre aucune des réponses, et ne permet pas d’y revenir.
       *[other] Sur { $count } réponses saisies, rien n’était visible à ce moment.
    } Vérifiez si l’on peut relire et corriger ce que l’on envoie.
    .people = Une personne qui fait des fautes de frappe les envoie sans les avoir revues.
rule-forms-final-at-once = { $verdict ->
        [failed] Ce qui est définitif part d’une seule pression
       *[other] Ce qui est définitif part peut-être d’une seule pression
    }
    .message = { $text ->
        [none] « { $button } » envoie
       *[other] La page dit « { $text } », et « { $button } » envoie
    } aussitôt ce qui a été saisi : rien n’est montré pour être relu, rien n’est demandé, et rien ne peut être repris. { $verdict ->
        [failed] Montrez tout encore une fois avant que cela compte.
       *[other] Vérifiez si cela engage les personnes en droit ou leur coûte de l’argent, et si la page suivante demande d’abord ; au besoin, montrez tout encore une fois avant que cela compte.
    }
    .people = Une personne qui fait une faute de frappe, ou appuie trop tôt, ne peut plus revenir en arrière.
rule-forms-name-changed = { $verdict ->
        [cannot_tell] Un champ ôte les accents des noms
       *[other] Un champ change le nom des gens
    }
    .message = Qui tape « { $value } » dans « { $field } » y trouve « { $became } ». { $verdict ->
        [cannot_tell] Vérifiez si le nom est gardé comme il s’écrit.
       *[other] Acceptez les noms comme ils sont.
    }
    .people = Une personne qui porte un tel nom en remet un faux, et peut y perdre son droit.
rule-forms-leaving-sends = Un champ envoie le formulaire quand on le quitte
    .message = Qui remplit « { $field } » et passe au champ suivant est emmené sur une autre page. Laissez cela à un bouton.
    .people = Une personne qui va de champ en champ au clavier perd le formulaire avant de l’avoir rempli.
rule-forms-format-in-placeholder = La façon d’écrire une réponse n’est dite que dans le champ vide
    .message = « { $text } » se trouve dans le champ vide « { $field } » et disparaît à la première lettre. Écrivez-le au-dessus du champ.
    .people = La personne qui oublie, ou qui veut vérifier ce qu’elle a écrit, ne peut plus le lire.
rule-forms-required-mark-missing = Un champ obligatoire n’a pas la marque des autres
    .message = La page dit que les champs à remplir ont une étoile. « { $field } » doit être rempli aussi, et n’en a pas.
    .people = La personne le laisse vide, comme la page le permet, et se voit refusée.
rule-forms-active-entry-astray = La suggestion choisie est mal indiquée
    .message = Après une flèche dans « { $field } », une de ses suggestions paraît choisie, et le code (aria-activedescendant) désigne un identifiant que rien ne porte dans la page. Désignez celui de l’entrée choisie.
    .people = Une personne aveugle parcourt les suggestions et n’en entend aucune.
