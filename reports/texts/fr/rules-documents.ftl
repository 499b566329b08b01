### Les documents qu’une page offre (audits/rules/pages/documents.yaml).

rule-documents-untagged = Un PDF n’est pas balisé
    .message = « { $document } » est un PDF sans balises : titres, listes et tableaux n’y sont pas marqués. Exportez-le balisé, ou offrez plutôt une page.
    .people = Une personne qui écoute le document entend des mots dans n’importe quel ordre et ne peut pas s’y déplacer.
rule-documents-picture-of-text = Un PDF n’est fait que d’images de texte
    .message = « { $document } » ne contient aucune lettre qu’un programme puisse lire : il a été numérisé. Offrez le document lui-même, ou reconnaissez-en le texte.
    .people = Une personne qui écoute le document n’entend rien ; une personne qui l’agrandit le voit flou.
rule-documents-no-language = Un PDF ne dit pas sa langue
    .message = « { $document } » ne dit pas dans quelle langue il est. Indiquez la langue du document.
    .people = Une personne qui écoute le document l’entend prononcé dans une autre langue.
rule-documents-language-otherwise = Un PDF est dans une autre langue que celle qu’il déclare
    .message = « { $document } » déclare « { $declared } » et est écrit en « { $found } ». Indiquez la langue dans laquelle il est.
    .people = Une personne qui écoute le document entend chaque mot mal prononcé et ne peut pas suivre.
rule-documents-no-title = Un PDF n’a pas de titre
    .message = « { $document } » n’a pas de titre, seulement un nom de fichier. Donnez-lui-en un, et faites-le afficher.
    .people = Une personne qui a plusieurs documents ouverts ne sait pas lequel c’est.
rule-documents-fields-unnamed = Des champs d’un formulaire PDF n’ont pas de nom
    .message = { $count } des { $fields } champs de « { $document } » n’ont pas de nom lu à voix haute. Nommez chacun, ou offrez le formulaire en page.
    .people = Une personne qui écoute le formulaire arrive à un champ et n’apprend pas ce qu’il demande.
rule-documents-locked = Un PDF est peut-être verrouillé
    .message = « { $document } » demande un mot de passe, et n’a donc pas été examiné. Vérifiez que tous ceux qui en ont besoin peuvent l’ouvrir.
    .people = Une personne sans le mot de passe ne peut pas le lire.
rule-documents-missing = { $verdict ->
        [cannot_tell] Un document n’est peut-être pas là
       *[other] Un document n’est pas là
    }
    .message = Le serveur répond { $status } pour « { $document } ». Mettez le fichier à sa place, ou corrigez l’adresse.
    .people = Qui devait l’imprimer, le signer ou le lire ne le peut pas.
