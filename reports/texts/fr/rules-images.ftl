### Les images, et ce qui les remplace (audits/rules/pages/images.yaml).

rule-images-alternative-is-file-name = Une image porte le nom de son fichier
    .message = « { $text } » est lu à la place de l’image. Dites ce que l’image montre.
    .people = Une personne qui ne voit pas l’image n’en apprend rien.
rule-images-alternative-says-nothing = { $verdict ->
        [cannot_tell] Ce qui remplace une image ne dit peut-être rien
       *[other] Ce qui remplace une image ne dit rien
    }
    .message = { $verdict ->
        [cannot_tell] Vérifiez si « { $text } » suffit à remplacer cette image.
       *[other] « { $text } » conviendrait à n’importe quelle image. Dites ce que celle-ci montre.
    }
    .people = Une personne qui ne voit pas l’image n’en apprend rien.
rule-images-same-said-of-others = Des images différentes portent toutes le même nom
    .message = « { $text } » est dit de { $count } images différentes d’une même liste. Dites de chacune ce qu’elle montre, par exemple « accordé » ou « refusé ».
    .people = Une personne qui écoute apprend qu’il y a une marque, pas ce qu’elle veut dire.
rule-images-alternative-repeats = Une image répète ce qui est écrit à côté
    .message = « { $text } » s’entend deux fois. Laissez l’alternative vide là où les mots y sont déjà.
    .people = Une personne qui écoute la page entend tout deux fois.
rule-images-alternative-too-long = Ce qui remplace une image est long
    .message = Cela fait { $count } caractères, que l’on ne peut ni arrêter ni reprendre. Dites l’essentiel, et le reste dans la page.
    .people = Une personne qui écoute la page doit tout entendre jusqu’au bout.
rule-images-decoration-told = Un ornement est lu à voix haute
    .message = « { $text } » n’apprend rien. Laissez l’alternative vide.
    .people = Une personne qui écoute la page est retenue par ce qui ne veut rien dire.
rule-images-meaning-hidden = Une image qui montre peut-être quelque chose est marquée comme décoration
    .message = L’image { $file } a une alternative vide, et son fichier, son titre ou sa légende laisse penser qu’elle montre quelque chose. Vérifiez.
    .people = Une personne qui ne voit pas l’image manque peut-être ce qu’elle montre.
rule-images-chart-without-description = { $verdict ->
        [failed] Un graphique n’a pas de description
       *[other] Un graphique manque peut-être d’une description
    }
    .message = { $verdict ->
        [failed] Du graphique, seul « { $text } » est dit : les chiffres qui y sont écrits ne se trouvent nulle part ailleurs dans la page. Donnez-les en mots ou dans un tableau.
       *[other] Du graphique, seul « { $text } » est dit. Vérifiez si ses chiffres se trouvent quelque part en mots ou dans un tableau.
    }
    .people = Une personne qui ne voit pas le graphique n’en reçoit pas les chiffres.
rule-images-drawing-without-name = { $verdict ->
        [failed] Un dessin qui dit quelque chose n’a pas de texte
       *[other] Un grand dessin n’a peut-être pas de texte
    }
    .message = { $verdict ->
        [failed] Rien ne dit ce que montre cet élément { $what }, ni à côté de lui. Nommez-le, et donnez ses chiffres ou ses mots dans un tableau ou un texte.
       *[other] Rien ne dit ce que montre cet élément { $what }. Vérifiez s’il montre quelque chose dont les gens ont besoin.
    }
    .people = Une personne qui ne voit pas le dessin n’apprend pas qu’il existe.
rule-images-drawn-with-letters = Une image est dessinée avec des lettres et des signes
    .message = { $rows } lignes de signes sont lues signe par signe. Employez une image avec une alternative, ou cachez-la à la lecture.
    .people = Une personne qui écoute la page entend une longue suite de signes.
rule-images-icon-read-aloud = Une commande porte pour nom une icône que personne ne peut lire
    .message = La commande ({ $what }) n’a d’autre nom qu’un signe d’une police d’icônes, ou le mot qui le dessine. Donnez-lui un nom.
    .people = Une personne qui écoute la page, ou lui parle, n’a pas de mot pour elle.
rule-images-words-in-picture = { $verdict ->
        [failed] Une image montre des mots qui pourraient être du texte
       *[other] Une image montre peut-être des mots
    }
    .message = { $verdict ->
        [failed] L’image n’est faite que de mots : « { $text } ». Écrivez-les dans la page, comme du texte.
       *[other] Son alternative est une phrase, ou elle en montre une : « { $text } ». Vérifiez si les mots pourraient se trouver dans la page comme texte.
    }
    .people = Une personne qui a besoin de lettres plus grandes ou d’autres couleurs ne peut pas les avoir.
rule-images-title-says-otherwise = L’alternative d’une image et son titre diffèrent
    .message = L’image s’appelle « { $text } » pour qui écoute la page, et « { $title } » pour qui la pointe. Dites la même chose, ou retirez le titre.
    .people = Deux personnes qui parlent de la page ne savent pas qu’il s’agit de la même image.
rule-images-alternative-elsewhere = Une alternative est peut-être celle d’une autre image
    .message = L’image s’appelle « { $text } », et sa légende dit « { $caption } ». Vérifiez que les deux parlent de la même image.
    .people = À la personne qui écoute la page, on parle de quelque chose qui n’y est pas.
rule-images-figures-contradict = { $verdict ->
        [failed] L’alternative d’un graphique donne d’autres chiffres que le graphique
       *[other] L’alternative d’un graphique donne peut-être d’autres chiffres que le graphique
    }
    .message = L’alternative donne { $told } ; { $verdict ->
        [failed] le dessin indique { $drawn }. Dites ce que montre le graphique.
       *[other] on a pu lire dans l’image { $drawn }. Vérifiez que les deux disent la même chose.
    }
    .people = Une personne qui écoute la page se fie à des chiffres qui n’y sont pas.
rule-images-background-may-tell = { $verdict ->
        [cannot_tell] Une image de fond dit peut-être quelque chose
       *[other] Une image dont parle le texte n’a pas d’alternative
    }
    .message = Une partie vide du texte ({ $size } pixels) montre une image de fond, et rien n’en parle. { $verdict ->
        [cannot_tell] Vérifiez si elle montre des mots ou des faits.
       *[other] Le texte qui précède y renvoie : dites en mots ce qu’elle montre.
    }
    .people = La personne qui écoute la page, ou l’imprime, n’apprend pas ce qu’elle montre.
rule-images-words-untold = { $verdict ->
        [cannot_tell] Une image contient peut-être des mots que rien d’autre ne dit
       *[other] Une image contient des mots que rien d’autre ne dit
    }
    .message = { $verdict ->
        [cannot_tell] Les mots « { $text } » ont été reconnus dans une image, et la plupart ne figurent ni dans son alternative ni dans la page. Vérifiez ce qu’elle dit, et écrivez-le en texte.
       *[other] Les mots « { $text } » sont dessinés dans une image, et ne figurent ni dans son alternative ni dans la page. Écrivez-les en texte.
    }
    .people = Une personne qui écoute la page ne les apprend jamais ; une personne qui l’agrandit n’a qu’un flou.
rule-images-mark-untold = { $verdict ->
        [cannot_tell] Un petit dessin dit peut-être ce que rien d’autre ne dit
       *[other] Un petit dessin dit ce que rien d’autre ne dit
    }
    .message = { $verdict ->
        [cannot_tell] Vérifiez ce que disent les dessins de ces { $count } lignes (« { $text } ») : ils n’ont pas de nom. S’ils disent un état, dites-le avec des mots.
       *[other] Les dessins de ces { $count } lignes les distinguent (« { $text } ») et n’ont pas de nom. Dites avec des mots ce que chacun signifie.
    }
    .people = Une personne qui écoute la page trouve une place vide, et n’apprend pas ce qui est accepté, manquant ou complet.
rule-images-spacer = Une image vide sert à espacer
    .message = Cette image n’est là que pour écarter d’autres éléments. Utilisez des marges.
    .people = Une personne qui agrandit le texte ou règle ses propres espacements trouve des trous et des coupures sans raison.
rule-images-alternative-stays = { $verdict ->
        [failed] Une image garde l’alternative d’une autre
       *[other] Une image garde peut-être l’alternative d’une autre
    }
    .message = « { $control } » met une autre image à la place de celle-ci, et son alternative reste « { $alternative } ». Voyez si elle dit encore ce qui est montré, et changez-la avec l’image.
    .people = Une personne qui écoute entend parler de la première image, quoi qu’il soit montré.
rule-images-alternative-stays-on-choice = { $verdict ->
        [failed] Une image garde l’alternative d’une autre
       *[other] Une image garde peut-être l’alternative d’une autre
    }
    .message = « { $control } » met une autre image à la place de celle-ci, et son alternative reste « { $alternative } ». Voyez si elle dit encore ce qui est montré, et changez-la avec l’image.
    .people = Une personne qui écoute entend parler de la première image, quoi qu’il soit montré.
rule-images-alternative-says-picture = Une alternative commence par dire que c’est une image
    .message = L’alternative est « { $text } ». Ne dites pas que c’est une image, et dites tout de suite ce qu’elle montre.
    .people = La personne qui écoute la page vient d’entendre que c’est une image, et attend ce qu’elle montre.
