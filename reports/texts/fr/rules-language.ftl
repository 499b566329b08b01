### Quelle langue est parlée, et si la page le dit (audits/rules/pages/language.yaml).

rule-language-page-in-another = La page est dans une autre langue que celle qu’elle déclare
    .message = La page déclare « { $declared } » et est écrite en { $found ->
        [arabic] lettres arabes
        [bengali] lettres bengalies
        [cjk] caractères chinois ou japonais
        [cyrillic] lettres cyrilliques
        [devanagari] lettres dévanagari
        [ethiopic] lettres éthiopiennes
        [hebrew] lettres hébraïques
       *[other] « { $found } »
    }. Déclarez la langue parlée.
    .people = Un lecteur d’écran prononce toute la page comme si c’était une autre langue ; personne ne peut suivre.
rule-language-part-in-another = { $verdict ->
        [cannot_tell] Une partie de la page est peut-être dans une autre langue, sans que ce soit dit
       *[other] Une partie de la page est dans une autre langue, sans que ce soit dit
    }
    .message = « { $text }… » est écrit en { $found ->
        [arabic] lettres arabes
        [bengali] lettres bengalies
        [cjk] caractères chinois ou japonais
        [cyrillic] lettres cyrilliques
        [devanagari] lettres dévanagari
        [ethiopic] lettres éthiopiennes
        [hebrew] lettres hébraïques
       *[other] « { $found } »
    }, et « { $declared } » est déclaré pour cette partie. Déclarez sa langue.
    .people = Un lecteur d’écran prononce mal cette partie ; personne ne peut suivre.
rule-language-right-to-left-unsaid = { $verdict ->
        [failed] Un texte n’est pas composé de droite à gauche
       *[other] Un texte n’est peut-être pas composé de droite à gauche
    }
    .message = « { $text } » s’écrit de droite à gauche, et la page le met de gauche à droite. Vérifiez comment il se lit.
    .people = Une personne qui lit cette langue rencontre des phrases en désordre.
rule-language-hard-to-read = Le texte est difficile à lire
    .message = LIX { $lix } sur { $words } mots : des phrases longues et des mots longs. Au-delà de 60, un texte se lit comme une loi. Dites-le en phrases plus courtes.
    .people = Une personne qui lit avec effort, ou dans une langue apprise tard, abandonne.
rule-language-direction-of-another-script = Des mots sont composés dans le sens d’une autre écriture
    .message = « { $text } » s’écrit dans un sens et est composé dans l’autre (dir). Donnez-lui le sens de son écriture.
    .people = Qui le lit trouve les points, les parenthèses et les chiffres à la mauvaise place.
rule-language-sentence-too-long = Une phrase est très longue
    .message = « { $text }… » compte { $words } mots. Faites-en plusieurs phrases.
    .people = Une personne qui lit lentement, ou dans une langue qui n’est pas la sienne, perd le fil.
rule-language-abbreviations-unexplained = Des abréviations ne sont pas expliquées
    .message = { $words } : la page ne dit pas ce qu’elles signifient. Écrivez-les en toutes lettres la première fois.
    .people = Une personne qui ne connaît pas les mots de l’administration ne sait pas ce qui est demandé.
rule-language-words-in-another = { $verdict ->
        [cannot_tell] { $what ->
            [controls] Des étiquettes ou des boutons sont peut-être dans une autre langue
            [title] Le titre de la page est peut-être dans une autre langue
           *[other] Ce qui remplace les images est peut-être dans une autre langue
        }
       *[other] { $what ->
            [controls] Des étiquettes ou des boutons sont dans une autre langue
            [title] Le titre de la page est dans une autre langue
           *[other] Ce qui remplace les images est dans une autre langue
        }
    }
    .message = « { $text } » est en « { $found } », et la page en « { $declared } ». Dites-le dans la langue de la page, ou déclarez l’autre.
    .people = Une personne qui ne connaît pas cette langue ne sait pas ce qui est demandé ; un lecteur d’écran le prononce mal.
rule-language-half-translated = { $verdict ->
        [cannot_tell] Des mots de la page sont peut-être restés dans une autre langue
       *[other] Des mots de la page sont restés dans une autre langue
    }
    .message = { $verdict ->
        [cannot_tell] { $texts } : { $count } étiquettes, aides, titres ou entrées de menu semblent être en « { $found } », et la page est en « { $declared } ». Regardez si ce sont des noms, ou si c’est redit pour ceux qui lisent cette langue : marquez alors sa langue (lang="{ $found }").
       *[other] { $texts } : { $count } étiquettes, boutons, titres ou entrées de menu sont en « { $found } », et la page est en « { $declared } ». Traduisez-les, ou déclarez l’autre langue si ce sont des noms.
    }
    .people = Une personne qui ne connaît pas cette langue ne sait pas ce qui est demandé ; un lecteur d’écran le prononce mal.
rule-language-not-in-this-language = La page manque peut-être dans une langue
    .message = « { $text } » : regardez dans quelles langues ce service doit être offert à ceux à qui il s’adresse, et si cette page est due dans une langue de plus.
    .people = Une personne qui a le droit d’être servie dans cette langue ne peut pas lire ce qui est demandé.
rule-language-messages-in-another = { $verdict ->
        [cannot_tell] Des messages d’erreur sont peut-être dans une autre langue
       *[other] Des messages d’erreur sont dans une autre langue
    }
    .message = « { $text } » est en « { $found } », et la page en « { $declared } ». Dites ce qui ne va pas dans la langue de la page.
    .people = Une personne qui ne connaît pas cette langue n’apprend pas ce qu’il faut corriger.
rule-language-threatening = La page menace
    .message = « { $text } » fait peur à des gens qui n’ont rien fait de mal. Dites quoi faire, pour quand, et où trouver de l’aide ; gardez les mots de la loi pour là où il les faut.
    .people = Une personne qui craint de se tromper abandonne, et perd ce à quoi elle a droit.
rule-language-jargon = La page parle la langue de l’administration
    .message = { $words } : dites-le avec les mots de tous les jours, ou expliquez-le sur place.
    .people = Une personne qui ne connaît pas ces mots ne sait pas ce qui est demandé.
rule-language-flags-alone = { $verdict ->
        [advice] Des drapeaux tiennent lieu de langues
       *[other] Les langues ne sont peut-être dites que par des drapeaux
    }
    .message = { $names } : un drapeau désigne un pays. Écrivez chaque langue avec ses propres mots, comme « Nederlands ».
    .people = Une personne cherche une langue et trouve un pays qui n’est pas le sien, ou n’en entend que le nom.
rule-language-switch-unsaid = La page change de langue sans le dire
    .message = « { $control } » met la page en { $found ->
        [arabic] lettres arabes
        [bengali] lettres bengalies
        [cjk] caractères chinois ou japonais
        [cyrillic] lettres cyrilliques
        [devanagari] lettres dévanagari
        [ethiopic] lettres éthiopiennes
        [hebrew] lettres hébraïques
       *[other] « { $found } »
    }, et elle déclare toujours « { $declared } ». Changez le lang de la page avec ses mots.
    .people = Un lecteur d’écran lit les nouveaux mots comme s’ils étaient de la langue d’avant ; personne ne peut suivre.
