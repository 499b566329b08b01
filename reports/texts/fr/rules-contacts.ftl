### Les chemins vers un être humain, et ce qu’un service doit dire de lui-même (audits/rules/pages/contacts.yaml).

rule-contacts-online-only = Ceci n’est peut-être possible que sur l’internet
    .message = La page dit : « { $text } ». Vérifiez si un guichet, un téléphone ou la poste est proposé ailleurs.
    .people = Une personne sans ordinateur, ou qui ne sait pas s’en servir, n’a aucun accès.
rule-contacts-app-only = Ceci n’est peut-être possible qu’avec une application
    .message = La page dit : « { $text } ». Vérifiez s’il y a un chemin sans smartphone.
    .people = Une personne sans smartphone récent n’a aucun accès.
rule-contacts-premium-number = Un numéro de téléphone coûte peut-être plus qu’un appel
    .message = { $number } ressemble à un numéro surtaxé. Vérifiez son prix, et s’il en existe un autre.
    .people = Une personne qui a peu de crédit raccroche avant d’être aidée.
rule-contacts-nobody-to-ask = À côté de ce formulaire, personne à qui demander
    .message = La page n’offre ni numéro de téléphone, ni adresse, ni lien vers un contact. Dites où trouver de l’aide.
    .people = Une personne bloquée abandonne, et perd le droit que le formulaire devait ouvrir.
rule-contacts-no-statement = Aucune déclaration d’accessibilité n’est liée
    .message = Les organismes publics de l’Union européenne en publient une, avec un contact pour ce qui est inutilisable. Cette page n’y mène pas.
    .people = Une personne qui rencontre une barrière n’apprend pas à qui le dire.
