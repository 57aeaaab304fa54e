using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Reports;

namespace Sovereignty.Tests.Reports;

public class GlossaryTests
{
    [Fact]
    public void Every_conclusion_force_and_grade_of_evidence_is_explained()
    {
        var terms = Glossary.Entries.Select(entry => entry.Term).ToHashSet();
        Assert.All(Enum.GetValues<Conclusion>(), conclusion => Assert.Contains(ConclusionWords.Of(conclusion), terms));
        Assert.All(Enum.GetValues<Force>(), force => Assert.Contains(ForceWords.Of(force), terms));
        Assert.All(Enum.GetValues<EvidenceGrade>(), grade => Assert.Contains(EvidenceWords.Of(grade), terms));
    }

    [Fact]
    public void Every_grade_of_confidence_is_explained_in_both_languages()
    {
        var entry = Glossary.Entries.Single(one => one.Term.En.StartsWith("grade", StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Confidence>(), grade => Assert.Contains(ConfidenceWords.Of(grade) + " ", entry.Meaning.En, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Confidence>().Where(grade => grade != Confidence.AMirror), grade => Assert.Contains(ConfidenceWords.Of(grade) + " ", entry.Meaning.Fr, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Every_word_has_a_meaning_of_its_own(Language language)
    {
        var text = Glossary.Write(language);
        Assert.All(Glossary.Entries, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Meaning.In(language))));
        Assert.Equal(Glossary.Entries.Count, Glossary.Entries.Select(entry => entry.Meaning.In(language)).Distinct().Count());
        Assert.All(Glossary.Entries, entry => Assert.Contains(entry.Term.In(language), text, StringComparison.Ordinal));
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }
}
