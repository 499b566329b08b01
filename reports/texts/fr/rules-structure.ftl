### L’ordre d’une page pour qui ne la voit pas : titres, listes, tableaux (audits/rules/pages/structure.yaml).

rule-structure-no-heading = Une longue page n’a aucun titre
    .message = { $words } mots se suivent sans un titre. Donnez à chaque partie un titre qui dit de quoi elle parle.
    .people = Une personne qui écoute la page, ou qui lit lentement, ne peut pas trouver la partie qui la concerne.
rule-structure-heading-not-marked = { $verdict ->
        [cannot_tell] Une ligne est peut-être un titre, et n’est pas marquée comme tel
       *[other] Une ligne a l’air d’un titre et n’est pas marquée comme tel
    }
    .message = { $verdict ->
        [cannot_tell] Vérifiez si « { $text } » est un titre : la ligne ressort au-dessus d’un texte, et rien dans le code ne le dit.
       *[other] « { $text } » ressort au-dessus d’un texte, et rien dans le code ne dit que c’est un titre. Marquez-le comme tel.
    }
    .people = Une personne qui écoute la page et va de titre en titre passe à côté de cette partie.
rule-structure-heading-too-long = Un paragraphe est peut-être marqué comme un titre
    .message = « { $text }… » a { $words } mots et est marqué comme un titre. Vérifiez si c’en est un.
    .people = Une personne qui va de titre en titre doit écouter un paragraphe entier.
rule-structure-list-not-marked = Des lignes qui forment une liste ne sont pas marquées comme telle
    .message = { $count } lignes se suivent comme des éléments, la première étant « { $text } », et aucune liste ne les contient. Marquez-les comme une liste.
    .people = Une personne qui écoute la page n’apprend ni combien il y a d’éléments, ni où l’un finit.
rule-structure-table-without-headers = { $verdict ->
        [cannot_tell] Un tableau manque peut-être d’en-têtes
       *[other] Un tableau de données n’a pas d’en-têtes
    }
    .message = { $verdict ->
        [cannot_tell] Vérifiez si ce tableau de { $rows } lignes et { $columns } colonnes contient des données : aucune de ses cellules n’est marquée comme en-tête.
       *[other] Aucune cellule de ce tableau de { $rows } lignes et { $columns } colonnes n’est marquée comme en-tête. Marquez celles qui disent ce que contient une ligne ou une colonne.
    }
    .people = Une personne qui écoute la page entend des chiffres et n’apprend pas ce qu’ils sont.
rule-structure-columns-apart = { $verdict ->
        [cannot_tell] Un tableau est peut-être fait de colonnes que rien ne relie
       *[other] Un tableau est fait de colonnes que rien ne relie
    }
    .message = { $columns } colonnes de { $rows } lignes sont côte à côte : le code contient d’abord tous les noms (le dernier est « { $first } »), puis tous les chiffres. { $verdict ->
        [cannot_tell] Vérifiez s’ils vont ensemble ligne par ligne ; si oui, faites-en un tableau.
       *[other] Faites-en un tableau, avec des en-têtes de lignes et de colonnes.
    }
    .people = Une personne qui écoute la page entend une suite de noms, puis une suite de chiffres, sans savoir ce qui va ensemble.
rule-structure-headers-of-another = Une cellule cite l’en-tête d’une autre
    .message = « { $text } » dit appartenir à « { $said } », et se trouve sous ou à côté de « { $own } » ({ $count } cellules de ce genre). Que chaque cellule cite ses propres en-têtes, ou retirez headers.
    .people = Une personne qui écoute le tableau entend un chiffre avec un en-tête qui n’est pas le sien, et le croit.
rule-structure-table-not-marked = Ce qui ressemble à un tableau n’en est pas un
    .message = { $rows } lignes se trouvent en colonnes sous « { $text } » par leur seule place. Faites-en un tableau, avec des en-têtes.
    .people = Une personne qui écoute la page entend un chiffre après l’autre, sans apprendre de quoi.
rule-structure-table-of-spaces = Des colonnes sont faites d’espaces
    .message = { $rows } lignes sont mises en colonnes par des espaces seulement. Employez un tableau.
    .people = Une personne qui écoute la page entend les colonnes se mêler ; sur un écran étroit, elles se défont.
rule-structure-letters-apart = Un mot est écarté par des espaces
    .message = « { $text } » est écrit lettre par lettre. Écrivez le mot, et espacez ses lettres par le style.
    .people = Une personne qui écoute la page entend des lettres et pas de mot.
rule-structure-frame-title-says-nothing = Le titre d’un cadre ne dit rien
    .message = Le cadre s’appelle « { $title } ». Dites ce qu’il contient.
    .people = Une personne qui écoute la page ne peut pas décider d’y entrer ou non.
rule-structure-page-title-says-nothing = Le titre de la page ne dit rien
    .message = La page s’appelle « { $title } ». Dites à quoi elle sert, et de qui elle est.
    .people = Une personne qui a plusieurs pages ouvertes, ou qui les écoute, ne peut pas distinguer celle-ci des autres.
rule-structure-page-title-elsewhere = { $verdict ->
        [failed] Le titre de la page est celui d’une autre page
       *[other] Le titre de la page parle peut-être d’autre chose
    }
    .message = La page s’appelle « { $title } », son titre affiché est « { $heading } », et ils n’ont aucun mot en commun. { $verdict ->
        [failed] C’est le nom d’une autre page, ou de la première page d’un site. Faites dire au titre à quoi cette page sert.
       *[other] Vérifiez que le titre dit à quoi la page sert.
    }
    .people = Une personne qui écoute la page entend d’abord son titre, et peut se croire ailleurs.
rule-structure-page-title-of-another-step = Le titre de la page est celui d’une autre étape
    .message = La page s’appelle « { $title } », et dit d’elle-même « { $said } ». Donnez à chaque étape son propre titre.
    .people = Une personne qui écoute la page, ou qui passe d’un onglet à l’autre, se croit à une autre étape, ou croit que rien ne s’est passé.
rule-structure-navigation-unnamed = Un menu n’a pas de nom parmi plusieurs
    .message = La page a { $count } menus, et celui-ci n’a pas de nom. Nommez-le d’après ce qu’il contient (aria-label).
    .people = Une personne qui passe d’une partie à l’autre entend deux fois « navigation » et ne sait pas laquelle est laquelle.
rule-structure-same-heading-again = { $verdict ->
        [cannot_tell] Des parties voisines ont peut-être besoin de titres propres
       *[other] Des parties voisines portent le même titre
    }
    .message = « { $text } » est le titre de { $count } parties qui se suivent, et n’en annonce aucune. Dites dans chaque titre de quoi parle sa partie.
    .people = Une personne qui passe de titre en titre entend toujours les mêmes mots, et doit tout lire pour trouver ce qu’il lui faut.
rule-structure-numbers-out-of-order = Des parties numérotées se lisent dans un autre ordre
    .message = À l’œil, { $count } parties vont de 1 à { $count } ; dans le code, elles se suivent ainsi : { $order }. Écrivez-les dans l’ordre, et laissez les styles les placer.
    .people = Une personne qui écoute la page fait la troisième étape avant la deuxième.
rule-structure-shown-in-other-order = { $verdict ->
        [failed] Des parties de la page se lisent dans un autre ordre que celui affiché
       *[other] Des parties de la page se lisent peut-être dans un autre ordre que celui affiché
    }
    .message = Des styles déplacent les parties autour de « { $text } ». Vérifiez que l’ordre dans le code a un sens aussi.
    .people = Une personne qui écoute la page, ou la parcourt au clavier, rencontre les parties dans un autre ordre.
rule-structure-words-from-styles = { $verdict ->
        [failed] Ce qui distingue un élément des autres ne se trouve que dans une feuille de style
       *[other] Des mots ne se trouvent peut-être que dans une feuille de style
    }
    .message = { $verdict ->
        [failed] « { $text } » est ajouté à certains éléments par un style, et ne fait pas partie de la page. Écrivez-le dans la page.
       *[other] « { $text } » est ajouté par un style. Vérifiez que personne n’en a besoin pour comprendre la page.
    }
    .people = Une personne qui lit avec ses propres styles, ou écoute la page, peut ne pas recevoir ces mots.
rule-structure-quote-may-be-indent = { $verdict ->
        [failed] Une citation n’en est pas une
       *[other] Une citation n’en est peut-être pas une
    }
    .message = { $verdict ->
        [failed] La partie qui commence par « { $text } » est marquée comme une citation (blockquote), et n’en est pas une. Mettez-la en retrait par le style.
       *[other] Voyez si « { $text } » est une citation : ce texte est marqué ainsi (blockquote) et ne nomme aucune source. S’il n’est que mis en retrait, faites-le par le style.
    }
    .people = Une personne qui écoute la page entend que quelqu’un est cité, et cherche qui.
rule-structure-table-without-name = Un tableau ne dit pas ce qu’il montre
    .message = Le tableau qui commence par « { $text } » n’a pas de titre (caption). Donnez-lui en un.
    .people = Une personne qui va de tableau en tableau doit lire chacun pour savoir de quoi il parle.
rule-structure-table-in-table = Un tableau se trouve dans un autre
    .message = Le tableau qui commence par « { $text } » se trouve dans une cellule d’un autre. Faites-en deux tableaux.
    .people = Une personne qui écoute la page ne sait plus à quelle ligne ni à quelle colonne elle est.
rule-structure-frame-title-elsewhere = Un cadre porte peut-être un titre qui n’est pas le sien
    .message = Le cadre s’appelle « { $title } », et son contenu commence par « { $heading } ». Vérifiez que l’un annonce l’autre.
    .people = Une personne qui va de partie en partie à l’oreille passe à côté de ce qu’elle cherche.
rule-structure-long-block = Un paragraphe est très long
    .message = « { $text }… » continue sur { $words } mots sans coupure. Divisez-le, avec des intertitres ou une liste.
    .people = Une personne qui lit lentement, ou avec une loupe, perd la ligne et renonce.
rule-structure-heading-without-content = { $verdict ->
        [failed] Des titres n’ont rien sous eux
       *[other] Un titre n’a peut-être rien sous lui
    }
    .message = { $verdict ->
        [failed] « { $text } » et d’autres titres, { $count } en tout, sont suivis du titre suivant. Écrivez ce qui leur revient, ou faites-en une liste.
       *[other] « { $text } » est suivi du titre suivant. Vérifiez qu’il n’y manque rien.
    }
    .people = Une personne qui va de titre en titre arrive là où rien n’est dit.
rule-structure-heading-misleads = Un titre promet peut-être ce que son texte ne dit pas
    .message = Sous « { $heading } », la page dit « { $text } », et ce que le titre promet est ailleurs. Vérifiez que chaque texte a son titre.
    .people = Une personne qui va de titre en titre, ou ne lit que les titres, ne le trouve pas.
rule-structure-data-called-layout = Un tableau de données dit qu’il n’en contient pas
    .message = Ce tableau de { $rows } lignes et { $columns } colonnes contient des données, et son rôle dit qu’il ne sert qu’à la mise en page. Retirez role="presentation" et marquez les cellules qui disent ce que contient une ligne ou une colonne.
    .people = Une personne qui écoute la page entend un chiffre après l’autre, sans savoir de quoi il s’agit.
rule-structure-table-for-layout = { $verdict ->
        [failed] Un tableau qui ne fait que placer du texte dit contenir des données
       *[other] Un tableau ne fait que placer du texte
    }
    .message = { $verdict ->
        [failed] Le tableau qui commence par « { $text } » place du texte et a des cellules d’en-tête. Placez-le par des styles, ou ôtez ces cellules et donnez-lui role="presentation".
       *[other] Le tableau qui commence par « { $text } » ne contient pas de données. Placez-le par des styles, ou donnez-lui role="presentation".
    }
    .people = Une personne qui écoute la page entend des lignes, des colonnes et des en-têtes qui ne veulent rien dire.
rule-structure-page-title-names-house-alone = Le titre ne dit peut-être pas de quelle page il s’agit
    .message = La page s’appelle « { $title } », et son titre visible est « { $heading } ». Vérifiez si d’autres pages du site s’appellent de même ; mettez le titre visible devant le nom de la maison.
    .people = Une personne qui écoute la page, ou en a plusieurs ouvertes, ne sait pas laquelle c’est.
rule-structure-page-title-without-house = Le titre ne dit pas à qui est la page
    .message = La page s’appelle « { $title } », et son site « { $house } ». Mettez le nom du site après celui de la page.
    .people = Une personne qui a plusieurs pages ouvertes, ou qui les écoute, ne sait pas à qui est celle-ci.
rule-structure-titles-apart-from-texts = { $verdict ->
        [failed] Des titres sont lus loin de leurs textes
       *[other] Des titres sont peut-être lus loin de leurs textes
    }
    .message = { $verdict ->
        [failed] « { $title } » et « { $other } » sont des titres qui en suivent d’autres dans le code, alors qu’un texte propre s’affiche sous chacun. Placez chaque titre juste avant son texte.
       *[other] « { $title } » et « { $other } » sont côte à côte dans une ligne d’un tableau, et leurs textes dans la ligne suivante. Vérifiez l’ordre dans lequel ils sont lus ; mettez chaque titre et son texte dans une même cellule.
    }
    .people = Une personne qui écoute la page entend les titres à la suite, puis les textes, et ne sait pas lequel va avec lequel.
rule-structure-text-without-headings = Un long texte n’a pas de titres
    .message = { $count } paragraphes de { $words } mots se suivent sans qu’un titre, une liste ou un tableau les sépare.
    .people = Une personne qui écoute la page, ou qui lit avec effort, ne peut pas aller droit à ce qu’elle cherche.
rule-structure-headers-without-scope = Un tableau ne dit pas à quelles cellules ses en-têtes se rapportent
    .message = « { $text } » a des en-têtes en haut et sur le côté, sans scope. Dites pour chacun des { $count } s’il coiffe une ligne ou une colonne.
    .people = Une personne qui écoute peut entendre le mauvais en-tête avec une cellule.
rule-structure-rows-unlike = Les lignes d’un tableau n’ont pas les mêmes cellules
    .message = Dans « { $text } », des lignes ont { $fewest } cellules et d’autres { $most }.
    .people = Une personne qui parcourt un tableau à l’oreille y perd les colonnes.
rule-structure-cells-empty = Des cellules d’un tableau ne disent rien
    .message = Dans « { $text } », { $count ->
        [one] une cellule est vide
       *[other] { $count } cellules sont vides
    }. Écrivez-y « aucun » ou « inconnu ».
    .people = Une personne qui écoute ne sait pas s’il n’y a rien, ou si quelque chose n’a pas été lu.
rule-structure-list-undone = Une liste est défaite dans le code
    .message = Les { $count } éléments qui commencent par « { $text } » sont montrés en liste, et le code annule cette liste (role="presentation"). Retirez ce rôle.
    .people = La personne qui écoute la page n’entend ni qu’une liste vient, ni combien d’éléments elle compte, et ne peut pas la passer.
rule-structure-headings-of-anything = { $verdict ->
        [cannot_tell] Des titres ne disent peut-être pas de quoi ils parlent
       *[other] Des titres ne disent pas de quoi ils parlent
    }
    .message = { $count } titres conviendraient à n’importe quel texte ({ $text }). { $verdict ->
        [cannot_tell] Vérifiez si l’on sait ce qui se trouve sous chacun.
       *[other] Dites dans chacun ce qui se trouve dessous.
    }
    .people = La personne qui va de titre en titre pour trouver ce qu’il lui faut doit tout lire.
rule-structure-page-title-site-first = Le titre commence par le site et finit par la page
    .message = Le titre est « { $title } ». Commencez par « { $own } », et laissez le nom du site à la fin.
    .people = La personne qui a plusieurs onglets ouverts, ou qui écoute le titre, entend pour toutes les pages les mêmes mots avant ceux qui diffèrent.
