### Ce que dit un formulaire quand une personne se trompe (audits/rules/pages/errors.yaml).

rule-errors-refused-in-silence = { $verdict ->
        [cannot_tell] Un formulaire est peut-être refusé sans un mot
       *[other] Un formulaire est refusé sans un mot
    }
    .message = « { $button } » ne fait rien tant que des champs sont vides, et envoie le formulaire une fois qu’ils sont remplis. { $verdict ->
        [cannot_tell] Vérifiez si la liste à côté en dit assez.
       *[other] Rien ne dit pourquoi.
    }
    .people = Une personne presse encore et encore, et abandonne.
rule-errors-by-look-alone = Une erreur n’est montrée que par l’apparence
    .message = « { $field } »{ $count ->
        [one] {""}
       *[other] {" "}et d’autres, { $count } en tout,
    } a une autre apparence une fois le formulaire refusé, et aucun mot ne dit pourquoi.
    .people = Une personne qui ne voit pas les couleurs, ou écoute la page, n’apprend pas quoi faire.
rule-errors-not-tied = { $verdict ->
        [cannot_tell] Une erreur n’est peut-être pas liée à son champ
       *[other] Une erreur n’est pas liée à son champ
    }
    .message = « { $text } » apparaît à côté de « { $field } », et rien dans le code ne les lie{ $count ->
        [one] .
       *[other] {", "}comme pour d’autres messages, { $count } en tout.
    }{ $verdict ->
        [cannot_tell] {" "}Vérifiez si ceux qui écoutent apprennent de quel champ il s’agit.
       *[other] {""}
    }
    .people = Une personne qui écoute la page arrive au champ et n’entend pas ce qui ne va pas.
rule-errors-not-announced = Des erreurs apparaissent sans être lues à voix haute
    .message = « { $text } » apparaît pendant que le focus reste sur le bouton, à un endroit que rien ne lit à voix haute.
    .people = Une personne qui écoute la page croit que le formulaire est parti.
rule-errors-says-nothing = { $verdict ->
        [cannot_tell] Un message d’erreur ne dit peut-être rien
       *[other] Un message d’erreur ne dit rien
    }
    .message = Envoyé vide, le formulaire dit « { $text } », et ni où ni quoi.
    .people = Une personne sait que quelque chose ne va pas, et ne peut pas le réparer.
rule-errors-no-way-out = { $verdict ->
        [failed] Un message d’erreur ne dit pas comment continuer
       *[other] Un message d’erreur ne dit peut-être pas comment continuer
    }
    .message = « { $text } » est tout ce qui est dit de « { $field } ». { $verdict ->
        [failed] Rien dans la page ne dit ce qui serait juste.
       *[other] Vérifiez si quelque chose à côté dit ce qui serait juste.
    }
    .people = Une personne essaie une façon d’écrire après l’autre.
rule-errors-answer-unsaid = Ce qu’un choix entraîne n’est pas annoncé
    .message = Dès que « { $field } » est choisi, la page affiche « { $text } », qui n’est dans aucune zone annoncée, alors que le focus reste sur le choix. Placez-le dans un élément avec role=status.
    .people = Une personne qui écoute la page fait son choix et n’entend rien de ce qui en découle pour elle.
rule-errors-next-step-keeps-title = { $verdict ->
        [failed] Le titre de la page reste celui de l’étape précédente
       *[other] Le titre de la page ne change pas d’une étape à l’autre
    }
    .message = « { $button } » mène à « { $heading } », et la page s’appelle toujours « { $title } ». Faites dire au titre de quelle étape il s’agit.
    .people = Une personne qui écoute la page entend d’abord le titre, et prend la nouvelle étape pour la précédente.
rule-errors-sum-unsaid = Un montant change sans qu’on l’entende
    .message = Utiliser « { $field } » change un montant ailleurs dans la page (maintenant « { $text } »), et rien ne le lit à voix haute. Mettez le montant dans une zone annoncée (role="status").
    .people = Une personne qui écoute la page choisit, et n’apprend pas ce que cela coûte.
rule-errors-input-lost = Ce qui a été tapé est perdu après une erreur
    .message = « { $field } »{ $count ->
        [one] {""}
       *[other] {" "}et d’autres, { $count } en tout,
    } doit être rempli à nouveau après un refus.
    .people = Une personne qui tape avec effort, ou d’après un papier, recommence.
rule-errors-in-a-box-that-goes = Les erreurs sont dites dans une boîte qui disparaît
    .message = « { $text } » est dit dans une boîte du navigateur, et disparaît avant que rien ne puisse être réparé.
    .people = Une personne a oublié ce qui manquait le temps d’arriver au champ.
rule-errors-people-refused = { $verdict ->
        [cannot_tell] Des noms, des numéros ou des adresses que des gens ont sont peut-être refusés
       *[other] Des noms que des gens portent sont refusés
    }
    .message = « { $field } » n’accepte pas « { $value } », et en prend un autre à sa place.
    .people = Une personne qui a un tel nom ou numéro doit en écrire un faux, et peut y perdre son droit.
rule-errors-shown-untied = { $verdict ->
        [failed] Une erreur n’est pas liée à son champ
       *[other] Une erreur n’est peut-être pas liée à son champ
    }
    .message = « { $text } » est écrit à côté de « { $field } », et rien dans le code ne les lie. { $verdict ->
        [failed] Liez-les (aria-describedby).
       *[other] Vérifiez si ceux qui écoutent l’apprennent au champ.
    }
    .people = Une personne qui écoute la page arrive au champ et n’entend pas ce qui ne va pas.
rule-errors-shown-without-words = { $verdict ->
        [cannot_tell] Un champ est peut-être marqué comme faux sans un mot
       *[other] Un champ est marqué comme faux sans un mot
    }
    .message = { $verdict ->
        [cannot_tell] « { $field } » est le seul bordé de rouge. Vérifiez si cela dit que quelque chose est faux ; si oui, dites-le en mots.
       *[other] « { $field } » est marqué comme faux, et rien ne le dit en mots.
    }
    .people = Une personne qui ne voit pas les couleurs, ou écoute la page, n’apprend pas quoi faire.
rule-errors-shown-in-code = Une erreur est peut-être dite dans la langue des machines
    .message = « { $text } » est dit à des gens. Vérifiez si cela leur dit quoi faire.
    .people = Une personne lit des signes qui ne lui disent rien, et ne peut pas continuer.
rule-errors-shown-says-nothing = { $verdict ->
        [cannot_tell] Un message d’erreur ne dit peut-être rien
       *[other] Un message d’erreur ne dit ni où ni quoi
    }
    .message = « { $text } » ne dit ni où ni quoi. { $verdict ->
        [cannot_tell] Vérifiez si les champs en disent plus.
       *[other] Nommez chaque champ en erreur, et dites ce qui ne va pas.
    }
    .people = Une personne lit que quelque chose ne va pas, et ne peut pas le réparer.
rule-errors-focus-stays = Personne n’est conduit à la première erreur
    .message = Des erreurs sont signalées, et le focus reste sur « { $button } ». Déplacez-le vers le premier champ à corriger, ou vers la liste des erreurs.
    .people = Une personne qui agrandit la page, ou se sert du clavier, doit revenir en arrière et chercher ce qui ne va pas.
rule-errors-list-without-links = Une liste d’erreurs ne mène pas aux champs
    .message = { $count } erreurs sont listées, et aucune ne mène à son champ.
    .people = Une personne qui se sert du clavier, ou écoute, doit chercher chacune dans tout le formulaire.
rule-errors-locked-without-a-word = { $verdict ->
        [cannot_tell] Une faute de frappe bloque peut-être un bouton sans un mot
       *[other] Une faute de frappe bloque un bouton, et rien ne le dit
    }
    .message = Avec une faute dans les champs, par exemple dans « { $field } », « { $button } » reste bloqué, et aucun champ n’est signalé comme erroné. Laissez appuyer dessus, et dites alors ce qui manque ou ce qui est faux.
    .people = Une personne qui s’est trompée d’une lettre a tout rempli, ne peut pas continuer, et ne sait pas pourquoi.
rule-errors-format-told-too-late = Ce qu’un champ attend n’est dit qu’après le refus
    .message = « { $field } » refuse ce qui a été tapé, puis dit « { $text } ». Dites-le à côté du champ dès le départ.
    .people = La personne remplit le formulaire, est refusée et recommence ; certaines renoncent là.
rule-errors-result-unsaid = La réponse d’un formulaire n’est pas annoncée
    .message = Après « { $button } », la page montre « { $text } », hors de toute zone annoncée et sans recevoir le focus. Placez-le dans un élément role=status, ou portez-y le focus.
    .people = Une personne qui écoute la page n’entend rien, et ne sait pas s’il s’est passé quelque chose.
rule-errors-goes-away = Un message d’erreur disparaît
    .message = « { $text } » a disparu après { $seconds } secondes. Laissez-le jusqu’à ce que l’erreur soit corrigée.
    .people = Une personne qui lit lentement, agrandit la page ou l’écoute arrive trop tard pour lire ce qui ne va pas.
rule-errors-emptied-in-silence = Un champ est vidé sans un mot
    .message = « { $field } » est de nouveau vide après « { $button } », et rien ne dit pourquoi. Laissez ce qui a été tapé, et dites ce qui ne va pas.
    .people = La personne ne sait pas si c’était faux, et recommence sans fin.
rule-errors-count-unsaid = Ce qu’une recherche trouve n’est pas annoncé
    .message = Pendant qu’on écrit dans « { $field } », la page dit « { $text } », et rien ne le lit à voix haute. Dites-le dans une zone annoncée (role="status").
    .people = Une personne aveugle écrit, et n’entend pas que la liste a changé ou que rien n’a été trouvé.
rule-errors-letters-unsaid = Le nombre de caractères restants n’est peut-être pas annoncé
    .message = Pendant qu’on écrit dans « { $field } », la page compte « { $text } », et rien ne le lit à voix haute. Si le texte au-delà de la limite est perdu ou refusé, annoncez le compte dans une zone annoncée (role="status") lorsque la personne s’arrête.
    .people = Une personne aveugle continue à écrire, et n’entend pas que le champ est presque plein.
rule-errors-too-long-unsaid = Un texte trop long n’est peut-être signalé qu’à l’œil
    .message = Quand on écrit beaucoup dans « { $field } », la page dit « { $text } » ; rien n’était lu à voix haute à ce moment, et le champ n’y renvoie pas. Vérifiez si c’est dit plus tard ; sinon, dites-le dans une zone annoncée (role="status") et reliez-le au champ (aria-describedby).
    .people = Une personne aveugle écrit sa demande, et n’entend peut-être pas qu’elle est trop longue.
rule-errors-file-unsaid = Ce qu’il advient d’un fichier n’est pas annoncé
    .message = Après qu’un fichier a été donné à « { $field } », la page dit « { $text } », et rien ne le lit à voix haute. Dites-le dans une zone annoncée (role="status").
    .people = Une personne aveugle choisit un fichier, et n’entend pas s’il est arrivé ou s’il a été refusé.
rule-errors-file-passed-over = Un fichier d’un autre type est écarté sans un mot
    .message = « { $field } » affiche le fichier accepté. Un fichier d’un type non prévu (.xyz) disparaît sans que rien ne le dise. Dites quels fichiers sont acceptés, et que celui-ci ne l’a pas été.
    .people = Une personne croit avoir remis la pièce, et l’apprend quand il est trop tard.
rule-errors-file-refused-without-why = { $verdict ->
        [cannot_tell] Un fichier est peut-être refusé sans que rien n’indique lequel conviendrait
       *[other] Un fichier est refusé sans que rien n’indique lequel conviendrait
    }
    .message = « { $field } » refuse un fichier (.xyz) et dit « { $text } » ; ni ce message ni la page ne nomme un format accepté. Dites quels formats et quelles tailles sont acceptés, d’avance et dans le message.
    .people = Une personne qui n’a qu’un téléphone essaie une photo après l’autre, sans apprendre ce qui ne va pas.
rule-errors-filter-unsaid = Ce qu’un filtre laisse, ou ce qu’une recherche répond, n’est pas annoncé
    .message = Après l’usage de « { $field } », la page dit « { $text } », et rien ne le lit à voix haute. Dites-le dans une zone annoncée (role="status").
    .people = Une personne aveugle fait un choix ou presse le bouton, et n’entend ni ce qui en est sorti, ni combien de résultats il reste.
rule-errors-number-goes-away = { $verdict ->
        [cannot_tell] Un numéro à garder disparaît de lui-même
       *[other] Un numéro à garder disparaît de lui-même, pour de bon
    }
    .message = « { $text } » a disparu { $seconds } secondes plus tard au plus, et le numéro n’est nulle part ailleurs dans la page. { $verdict ->
        [cannot_tell] Vérifiez si les personnes le reçoivent autrement, aussitôt et à coup sûr. Mieux, laissez-le jusqu’à ce qu’elles le ferment.
       *[other] Laissez-le jusqu’à ce que les personnes le ferment.
    }
    .people = Une personne qui lit ou écoute lentement, ou qui doit chercher de quoi noter, n’obtient pas le numéro que tout le monde lui demandera.
rule-errors-links-lead-nowhere = Les liens d’un message d’erreur ne mènent nulle part
    .message = Après « { $button } », le lien « { $text } » nomme un endroit que la page n’a pas, et rien d’autre ne se passe quand on le suit. Faites mener chaque lien à son champ.
    .people = Une personne qui utilise le clavier, ou écoute la page, cherche le champ dans tout le formulaire.
rule-errors-next-step-takes-focus-away = { $of ->
        [dialog] Une boîte de dialogue emporte le focus en se fermant
       *[step] L’étape suivante emporte le focus
    }
    .message = { $of ->
        [dialog] Après « { $button } », la boîte se ferme avec ce qui a été saisi, et plus rien n’a le focus. Rendez-le à ce qui a ouvert la boîte, ou placez-le sur ce qui a été ajouté.
       *[step] Après « { $button } », un autre formulaire prend la place du précédent, et rien n’a le focus. Portez le focus sur le titre de la nouvelle étape.
    }
    .people = Une personne qui se déplace au clavier, ou écoute la page, recommence en haut et ne sait pas que la page a changé.
rule-errors-next-step-begins-at-end = L’étape suivante commence par sa fin
    .message = Après « { $button } », une autre étape prend la place de la précédente, et le focus est sur un bouton placé après ses { $count } champs. Portez-le sur le titre de l’étape, ou sur le premier champ.
    .people = Une personne qui se déplace au clavier, ou écoute la page, a dépassé tout ce que l’étape demande avant d’en avoir eu connaissance.
rule-errors-on-leaving-unsaid = Un message qui vient quand on quitte un champ ne s’entend peut-être pas
    .message = Quand on quitte « { $field } », « { $text } » paraît à côté en rouge ; le champ ne le nomme pas (aria-describedby) et rien ne l’annonce. Vérifiez s’il dit que quelque chose est faux ; si oui, reliez-le à son champ.
    .people = Une personne qui écoute la page est déjà au champ suivant, et n’apprend pas que le précédent est faux.
rule-errors-title-stays = Le titre ne dit pas qu’il y a une erreur
    .message = Après « { $button } », des erreurs sont signalées, et la page s’appelle toujours « { $title } ». Commencez le titre par « Erreur : » tant qu’il en reste.
    .people = Une personne qui écoute la page, ou regarde les noms des onglets, n’apprend pas que le formulaire n’est pas parti.
rule-errors-done-unsaid = Rien n’annonce que quelque chose a été ajouté, gardé, copié ou retiré
    .message = Après un appui sur « { $field } », la page dit « { $text } », et rien ne le lit à voix haute. Dites-le dans une zone annoncée (role="status").
    .people = Une personne aveugle appuie sur le bouton, n’entend rien, et ne sait pas si cela a marché.
rule-errors-shown-without-how = { $verdict ->
        [cannot_tell] Un message ne dit peut-être pas comment corriger
       *[other] Un message ne dit pas comment corriger
    }
    .message = Pour le champ « { $field } », la page dit « { $text } », et rien de la façon d’écrire la réponse. { $verdict ->
        [cannot_tell] Vérifiez si l’on sait ce qui conviendrait.
       *[other] Dites-le, avec un exemple.
    }
    .people = La personne essaie encore et encore, et abandonne.
rule-errors-no-summary = Plusieurs erreurs ne sont pas énumérées au-dessus du formulaire
    .message = { $count } champs sur { $fields } sont signalés comme erronés, chacun à sa place. Énumérez-les au-dessus du formulaire, avec un lien vers chacun.
    .people = La personne qui ne voit qu’une petite partie de la page, ou qui l’écoute, doit parcourir tout le formulaire pour trouver ce qui ne va pas.
rule-errors-title-of-step-before = Le titre est celui de l’étape précédente
    .message = Sous le titre affiché « { $heading } », le titre de la fenêtre est « { $title } » : celui de l’étape précédente (« { $before } »). Faites-lui dire de quelle étape il s’agit, une fois celle-ci affichée.
    .people = La personne qui écoute la page, ou cherche son onglet, apprend qu’elle est encore là où elle était.
rule-errors-example-refused = { $verdict ->
        [failed] Un formulaire refuse son propre exemple
       *[other] Un formulaire refuse peut-être la forme de son propre exemple
    }
    .message = « { $example } », écrit dans « { $field } » comme la page le demande, est refusé : « { $text } ». { $verdict ->
        [failed] La même réponse est acceptée sous une autre forme. Acceptez ce que la page donne elle-même en exemple.
       *[other] Vérifiez si une réponse de cette forme est jamais acceptée.
    }
    .people = La personne qui fait exactement ce qu’on lui dit ne peut pas continuer.
rule-errors-back-leaves = Le bouton Précédent du navigateur quitte toutes les étapes
    .message = « { $heading } » prend la place de l’étape d’avant, et l’historique du navigateur n’en sait rien : Précédent quitte tout le formulaire. Donnez à chaque étape sa propre entrée (history.pushState).
    .people = La personne qui veut revoir l’étape d’avant appuie sur Précédent, sur un téléphone surtout, et se retrouve hors du formulaire.
rule-errors-file-message-goes = Le refus d’un fichier disparaît
    .message = Après qu’un fichier a été donné à « { $field } », la page dit « { $text } », et quelques secondes plus tard il n’en reste rien. Laissez-le jusqu’à ce qu’un autre fichier soit donné.
    .people = La personne qui lit lentement, agrandit la page ou l’écoute n’apprend pas que la pièce manque.
