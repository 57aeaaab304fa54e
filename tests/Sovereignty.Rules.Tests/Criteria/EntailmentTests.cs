using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Criteria;

/// <summary>What questions say of each other holds of every arrangement: what entails never has a yes beside a no, and what excludes never a yes beside a yes.</summary>
public sealed class EntailmentTests
{
    private static readonly LocalDate[] Days = [new(2025, 12, 1), new(2026, 1, 1), new(2026, 2, 1)];

    private static readonly Criterion[] Questions =
    [
        .. Days.Select(day => new EngagedBefore(day)),
        .. Days.Select(day => new SignedBefore(day)),
        .. Vocabulary.Ordinary.Events.Take(2).SelectMany(happened => Days.Select(Criterion (day) => new HappenedSince(happened, day)).Append(new HasHappened(happened)).Append(new WithinTermOf(happened, 1)).Append(new WithinTermOf(happened, 12))),
        new WithinTermOfEngagement(1), new WithinTermOfEngagement(12),
        .. Vocabulary.Ordinary.Schemes.Take(2).SelectMany(scheme => new[] { new HoldsCertificate(scheme), new HoldsCertificate(scheme, "1"), new HoldsCertificate(scheme, "2") }),
        new CostsMoreThan(1), new CostsMoreThan(9_000_000),
        .. Enum.GetValues<LayerRole>().Select(role => new HasRole(role)),
        .. Enum.GetValues<Delivery>().Select(way => new DeliveredAs([way])), new DeliveredAs([.. Enum.GetValues<Delivery>().Take(2)]),
        .. Enum.GetValues<ArchiveStatus>().Select(status => new ArchiveIs([status])), new ArchiveIs([.. Enum.GetValues<ArchiveStatus>().Take(2)]),
        .. Enum.GetValues<ProtectionMarking>().Select(marking => new DataMarked([marking])), new DataMarked([.. Enum.GetValues<ProtectionMarking>().Take(2)]),
        .. Enum.GetValues<TransferMechanism>().Select(mechanism => new TransferRestsOn([mechanism])), new TransferRestsOn([.. Enum.GetValues<TransferMechanism>().Take(2)]),
    ];

    [Fact]
    public void What_a_question_says_of_another_holds_of_every_arrangement() => Always.Holds(
        from arrangement in ArrangementGenerators.Arrangement
        from day in Gen.Choose(-40, 60)
        select (Arrangement: arrangement, Day: new LocalDate(2026, 1, 1).PlusDays(day)),
        one => Subjects(new Scene(one.Arrangement)).All(subject => IsSo(subject, one.Day)),
        runs: 200);

    [Fact]
    public void Most_of_them_say_something() =>
        Assert.True(Questions.Count(one => Questions.Any(other => !other.Equals(one) && (one.Entails(other) || one.Excludes(other)))) > 30);

    private static bool IsSo(Func<Subject> about, LocalDate on)
    {
        var truths = Questions.Select(question =>
        {
            var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(BodyOfLaw.Empty), DayNumber.Of(on));
            return inquiry.Ask(question, about());
        }).ToArray();
        for (var one = 0; one < Questions.Length; one++)
        {
            for (var other = 0; truths[one].IsTrue && other < Questions.Length; other++)
            {
                if ((Questions[one].Entails(Questions[other]) && !truths[other].IsTrue) || (Questions[one].Excludes(Questions[other]) && !truths[other].IsFalse))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IEnumerable<Func<Subject>> Subjects(Scene scene) =>
    [
        .. scene.Arrangement.Layers.Entries.Select(entry => new Func<Subject>(() => new Subject(scene, SubjectKind.Layer, entry.Value))),
        .. scene.Arrangement.DataSets.Entries.Select(entry => new Func<Subject>(() => new Subject(scene, SubjectKind.DataSet, dataSet: entry.Value))),
        .. scene.Arrangement.Transfers.Entries.Select(entry => new Func<Subject>(() => new Subject(scene, SubjectKind.Transfer, transfer: entry.Value))),
    ];
}
