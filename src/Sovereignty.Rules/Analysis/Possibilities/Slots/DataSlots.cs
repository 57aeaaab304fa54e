using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What could be so of a data set.</summary>
internal static class DataSlots
{
    public static IEnumerable<Slot> All { get; } =
    [
        YesOrNo(FactNames.IdentifiesPersons, data => data.IdentifiesPersons, (data, fact) => data with { IdentifiesPersons = fact }),
        YesOrNo(FactNames.RevealsReimbursedCare, data => data.RevealsReimbursedCare, (data, fact) => data with { RevealsReimbursedCare = fact }),
        YesOrNo(FactNames.CollectedInCare, data => data.CollectedInCare, (data, fact) => data with { CollectedInCare = fact }),
        Could.Be<DataSet, ProtectionMarking>(FactNames.Marking, data => data.Marking, (data, fact) => data with { Marking = fact }, (_, _, _) => Could.Any<ProtectionMarking>()),
        Could.Be<DataSet, ArchiveStatus>(FactNames.Archive, data => data.Archive, (data, fact) => data with { Archive = fact }, (_, _, _) => Could.Any<ArchiveStatus>()),
        Could.Have<DataSet, DataCategory>(FactNames.Categories, data => data.Categories, (data, facts) => data with { Categories = facts }, (setting, _) => setting.Apart.Names<DataCategory>(FactNames.Categories), NameWords.Of),
        Could.Have<DataSet, Harm>(FactNames.Harms, data => data.Harms, (data, facts) => data with { Harms = facts }, (_, _) => Enum.GetValues<HarmKind>().Select(kind => new Harm { Kind = kind }), harm => ValueWords.Of(harm.Kind)),
        Could.Have<DataSet, CommitmentId>(FactNames.Article9Grounds, data => data.Article9Grounds, (data, facts) => data with { Article9Grounds = facts }, (_, _) => [CommitmentId.Of("explicit-consent")], NameWords.Of),
    ];

    private static Slot<DataSet, Fact<bool>> YesOrNo(FactName name, Func<DataSet, Fact<bool>> get, Func<DataSet, Fact<bool>, DataSet> set) =>
        Could.Be(name, get, set, (_, _, _) => Could.YesOrNo());
}
