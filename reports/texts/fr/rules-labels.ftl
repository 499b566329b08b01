### Comment s’appellent les champs, les groupes et les boutons (audits/rules/pages/labels.yaml).

rule-labels-not-tied = Les mots devant un champ ne lui sont pas liés
    .message = « { $label } » est écrit devant le champ, et le code l’appelle « { $field } ». Liez-les par une étiquette.
    .people = Une personne qui écoute la page entend autre chose que ce qui est demandé ; une personne qui lui parle ne peut pas nommer le champ.
rule-labels-of-another-field = Une étiquette est liée à un autre champ
    .message = « { $label } » est écrit à côté d’un champ et en nomme un autre, qui s’appelle « { $field } ».
    .people = Une personne qui écoute la page écrit la bonne chose dans le mauvais champ.
rule-labels-id-of-another = Un champ porte l’id d’un autre, et n’a pas de nom
    .message = { $count ->
        [one] Un champ porte
       *[other] { $count } champs portent
    } l’id d’un autre champ, auquel revient l’étiquette « { $label } ». Donnez à chaque champ son propre id.
    .people = Une personne qui écoute la page entend un champ sans nom ; si elle active l’étiquette, elle arrive dans un autre.
rule-labels-of-another-row = Un contrôle porte le nom d’une autre ligne
    .message = Dans la ligne « { $row } », un contrôle s’appelle « { $named } », qui parle de « { $other } ». Donnez-lui le nom de sa ligne.
    .people = Une personne qui écoute la page, ou qui dit à voix haute sur quoi appuyer, choisit autre chose que ce qu’elle voulait.
rule-labels-named-otherwise = Quelque chose s’appelle autrement qu’il ne se montre
    .message = L’écran dit « { $shown } », le code « { $named } ». Commencez le nom par les mots montrés.
    .people = Une personne qui parle à la page dit ce qu’elle voit, et rien ne se passe.
rule-labels-far = Une étiquette est peut-être loin de son champ
    .message = { $pixels } pixels séparent « { $field } » de son champ. Vérifiez si on voit les deux ensemble.
    .people = Une personne qui voit une partie de l’écran à la fois ne sait pas de quel champ il s’agit.
rule-labels-parts-without-question = Plusieurs champs n’ont pas leur question commune
    .message = « { $first } » est le premier de { $count } champs pour une même chose, et rien qui leur soit lié ne dit laquelle. Mettez-les dans un groupe avec une légende.
    .people = Une personne qui écoute la page entend « jour » et ne sait pas de quoi.
rule-labels-fieldset-without-legend = { $verdict ->
        [advice] Un cadre pour des champs n’a pas de nom
       *[other] Un groupe de champs n’a peut-être pas de nom
    }
    .message = { $verdict ->
        [advice] Un cadre (fieldset) est là sans mots dans sa légende. Dites de quoi il s’agit, ou supprimez-le.
       *[other] « { $field } » est le premier de { $count } champs dans un cadre sans légende. Vérifiez s’ils vont ensemble, et dites à quel titre.
    }
    .people = Une personne qui écoute la page n’apprend pas où commence une nouvelle partie.
rule-labels-options-by-signs = Une liste est groupée par des signes
    .message = { $count } des choix de « { $field } », comme « { $option } », ne font qu’en annoncer d’autres. Groupez-les dans le code (optgroup).
    .people = Une personne qui écoute la liste entend des tirets, et n’apprend pas ce qui va ensemble.
rule-labels-hint-untied = { $count ->
        [one] Une aide n’est peut-être pas liée à son champ
       *[other] Des aides ne sont peut-être pas liées à leurs champs
    }
    .message = « { $text } » est écrit à côté de « { $field } », et rien dans le code ne les lie{ $count ->
        [one] {"."}
       *[other] {", "}comme pour { $count } aides en tout.
    } Vérifiez si ceux qui écoutent l’apprennent.
    .people = Une personne qui écoute la page va de champ en champ et n’entend pas l’aide.
rule-labels-required-not-coded = Ce qu’il faut remplir est caché à ceux qui écoutent
    .message = « { $field } »{ $count ->
        [one] {" "}porte
       *[other] {" "}et d’autres, { $count } en tout, portent
    } une étoile qui se voit et ne s’entend pas, et le code ne dit pas qu’il faut les remplir.
    .people = Une personne qui écoute la page l’apprend en étant refusée.
rule-labels-required-by-colour = Ce qu’il faut remplir n’est dit que par la couleur
    .message = { $count ->
        [one] L’étiquette
       *[other] Les étiquettes
    } de ce qu’il faut remplir, comme « { $field } », { $count ->
        [one] diffère
       *[other] diffèrent
    } des autres par la couleur, et par rien d’autre.
    .people = Une personne qui ne voit pas les couleurs, ou écoute la page, ne sait pas ce qui est nécessaire.
rule-labels-legend-otherwise = Un groupe s’appelle peut-être autrement qu’il ne se montre
    .message = L’écran dit « { $shown } », et qui écoute entend « { $named } ». Vérifiez si les deux veulent dire la même chose.
    .people = Une personne qui écoute la page choisit sans savoir ce qui est demandé.
rule-labels-hint-in-tip = { $verdict ->
        [failed] Ce qu’il faut savoir d’un champ est caché sous le pointeur
       *[other] Quelque chose sur un champ n’est peut-être dit que sous le pointeur
    }
    .message = « { $text } » n’est dit de « { $field } » que lorsque la souris reste sur un signe. Vérifiez s’il faut le savoir, et écrivez-le à côté du champ.
    .people = Une personne qui utilise le clavier, le doigt ou un lecteur d’écran ne l’apprend jamais.
rule-labels-hint-after = La façon d’écrire un champ est peut-être dite trop tard
    .message = « { $text } » vient après d’autres champs et parle de « { $field } ». Vérifiez si c’est aussi dit à côté du champ.
    .people = Une personne qui écoute la page, ou en voit une partie à la fois, a déjà rempli le champ.
