using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The terms on which an assessment may be asked of a law.</summary>
internal sealed class TermsGenerators(DayRange window)
{
    public Gen<AssessmentTerms> Of(BodyOfLaw law) =>
        from knowledge in Gen.Frequency((4, Gen.Constant(Knowledge.Everything)), (3, Gen.Constant(Knowledge.OfTheAskedDay)), (3, window.Day.Select(Knowledge.AsOf)))
        from floor in Gen.Frequency((4, Gen.Constant(EvidenceGrade.Reported)), (1, Gen.Elements(Enum.GetValues<EvidenceGrade>())))
        from confidence in Gen.Frequency((6, Gen.Constant(Confidence.C)), (1, Gen.Elements(Confidence.B, Confidence.A)))
        from readings in Readings(law)
        from forces in Gen.Frequency((1, Gen.Constant(AssessmentTerms.Default.Forces)), (1, Pick.SubsetOf(Enum.GetValues<Force>(), 4).Select(forces => forces.ToValueList())))
        from matters in Gen.Frequency((3, Gen.Constant(Array.Empty<Matter>())), (1, Pick.SubsetOf(LawPools.Matters, 2)))
        select new AssessmentTerms { Knowledge = knowledge, EvidenceFloor = floor, ConfidenceFloor = confidence, Readings = readings, Forces = forces, Matters = matters.ToValueSet() };

    /// <summary>A choice for some of the questions that the law leaves open.</summary>
    public static Gen<ValueSet<ReadingChoice>> Readings(BodyOfLaw law) =>
        Gen.CollectToArray(law.Questions, question => Gen.Frequency((2, Gen.Constant<ReadingChoice?>(null)), (1, Choice(question).Select(ReadingChoice? (choice) => choice))))
            .Select(choices => choices.OfType<ReadingChoice>().ToValueSet());

    /// <summary>One choice for a question.</summary>
    public static Gen<ReadingChoice> Choice(Question question) =>
        Gen.Elements(question.Readings.Count == 0 ? ["true", "false"] : question.Readings.Select(reading => reading.Id).ToArray())
            .Select(reading => new ReadingChoice(question.Id, reading));
}
