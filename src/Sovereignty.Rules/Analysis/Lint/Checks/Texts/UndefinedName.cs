using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A name that the law asks for and nobody in it defines.</summary>
internal sealed class UndefinedName : LintCheck
{
    public override LintRule Rule { get; } = new(
        "undefined-name",
        LintLevel.Warning,
        new("the law refers to what nobody in it defines", "le droit renvoie à ce que personne n'y définit"),
        new(
            "What no instrument defines is unknown, so that the question can never be settled. Unite the law with the text that defines the name, or correct the name.",
            "Ce qu'aucun texte ne définit est inconnu, de sorte que la question ne peut jamais être tranchée. Réunir ce droit avec le texte qui définit le nom, ou corriger le nom."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        var names = new DefinedNames(law.Law);
        foreach (var text in law.Law.Instruments.AsEnumerable())
        {
            foreach (var (place, happened) in text.Events.AsEnumerable().Index())
            {
                if (happened.Cause is { } cause && names.LacksNamed(cause))
                {
                    yield return Found(
                        text,
                        At(PathOf(text), "events", place),
                        $"{text.Id}: {Standing.Words(happened).En} is caused by {cause}, a text that this body of law does not hold.",
                        $"{text.Id} : {Standing.Words(happened).Fr} a pour cause {cause}, un texte que cet ensemble de droit ne contient pas.");
                }
            }

            foreach (var provision in text.Provisions.AsEnumerable())
            {
                var asked = provision.Conditions.SelectMany(pair => Apart.Criteria(pair.Condition).Select(criterion => (pair.Use, criterion)));
                var named = asked.SelectMany(pair => names.LackedBy(pair.criterion).Select(name => (pair.Use, pair.criterion.Key, Name: name))).Distinct();
                foreach (var (use, key, name) in named)
                {
                    yield return Found(
                        text,
                        provision,
                        PathOf(text, provision),
                        $"{provision.Id} ({use}): '{key}' asks for {name.En}, which nothing in this body of law defines.",
                        $"{provision.Id} ({use}) : « {key} » demande {name.Fr}, que rien dans cet ensemble de droit ne définit.");
                }

                if (provision is ScaleWeights weights && names.LacksNamed(weights.Scale))
                {
                    yield return Found(
                        text,
                        provision,
                        PathOf(text, provision),
                        $"{provision.Id} weighs the scale {weights.Scale}, which nothing in this body of law defines.",
                        $"{provision.Id} pondère l'échelle {weights.Scale}, que rien dans cet ensemble de droit ne définit.");
                }
            }
        }
    }
}
