using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>What a reader can't look up, or can't read: no source, no words in one of the languages.</summary>
internal sealed class Uncited : LintCheck
{
    public override LintRule Rule { get; } = new(
        "uncited",
        LintLevel.Warning,
        new("an element has no source, or no words", "un élément est sans source, ou sans texte"),
        new(
            "Whatever an answer tells can be looked up: give each text, question and reading its source, and each provision its words in English and French.",
            "Tout ce que dit une réponse se vérifie : donner à chaque texte, question et lecture sa source, et à chaque disposition son texte en anglais et en français."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var text in law.Law.Instruments.AsEnumerable())
        {
            if (text.Sources.All(string.IsNullOrWhiteSpace))
            {
                yield return Found(text, PathOf(text) + ".sources", $"{text.Id} has no source.", $"{text.Id} n'a pas de source.");
            }

            if (IsBlank(text.Title) || IsBlank(text.Paraphrase))
            {
                yield return Found(text, PathOf(text), $"{text.Id} has no title or paraphrase in English or French.", $"{text.Id} n'a pas de titre ou de paraphrase en anglais ou en français.");
            }

            foreach (var provision in text.Provisions.AsEnumerable())
            {
                foreach (var (at, name) in Wordless(provision))
                {
                    yield return Found(text, provision, PathOf(text, provision) + at, $"{name} has no words in English or French.", $"{name} n'a pas de texte en anglais ou en français.");
                }

                foreach (var name in provision.Conditions.SelectMany(pair => Questions(pair.Condition)).Distinct().SelectMany(Sourceless))
                {
                    yield return Found(text, provision, PathOf(text, provision), $"{provision.Id}: {name.En} has no source.", $"{provision.Id} : {name.Fr} n'a pas de source.");
                }
            }
        }
    }

    private static IEnumerable<(string At, string Name)> Wordless(Provision provision) => provision switch
    {
        Obligation obligation => obligation.Versions.SelectMany(version => version.Exemptions.Index().Where(pair => IsBlank(pair.Item.Label))
            .Select(pair => (At($".versions['{version.Id}']", "exceptions", pair.Index), version.Id.Value))
            .Concat(IsBlank(version.Paraphrase) ? [($".versions['{version.Id}']", version.Id.Value)] : [])),
        Power power when IsBlank(power.Paraphrase) => [("", power.Id.Value)],
        Inference inference when IsBlank(inference.Paraphrase) => [("", inference.Id.Value)],
        Scale scale when IsBlank(scale.Paraphrase) => [("", scale.Id.Value)],
        _ => [],
    };

    private static IEnumerable<Question> Questions(Condition condition) =>
        (condition is Unsettled unsettled ? [unsettled.Question] : Enumerable.Empty<Question>()).Concat(condition.Parts.SelectMany(Questions));

    private static IEnumerable<Text> Sourceless(Question question) =>
        (string.IsNullOrWhiteSpace(question.Source) ? [new Text($"the question {question.Id}", $"la question {question.Id}")] : Enumerable.Empty<Text>())
            .Concat(question.Readings.Where(reading => string.IsNullOrWhiteSpace(reading.Source)).Select(reading => new Text($"the reading {reading.Id} of {question.Id}", $"la lecture {reading.Id} de {question.Id}")));

    private static bool IsBlank(Text text) => string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Fr);
}
