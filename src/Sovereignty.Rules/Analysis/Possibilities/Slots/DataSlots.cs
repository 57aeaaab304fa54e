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
        new Slot<DataSet, Fact<ProtectionMarking>>(FactNames.Marking, data => data.Marking, (data, fact) => data with { Marking = fact }, Fact<ProtectionMarking>.Unknown, (setting, _, _) => Could.Any<ProtectionMarking>()),
        new Slot<DataSet, Fact<ArchiveStatus>>(FactNames.Archive, data => data.Archive, (data, fact) => data with { Archive = fact }, Fact<ArchiveStatus>.Unknown, (setting, _, _) => Could.Any<ArchiveStatus>()),
        new Slot<DataSet, FactList<DataCategory>>(FactNames.Categories, data => data.Categories, (data, facts) => data with { Categories = facts }, FactList<DataCategory>.Unknown, (setting, _, data) => Could.Some(setting, FactNames.Categories, data.Categories, setting.Apart.Names<DataCategory>(FactNames.Categories), NameWords.Of), setting => setting.Apart.Askers(FactNames.Categories) <= 2),
        new Slot<DataSet, FactList<Harm>>(FactNames.Harms, data => data.Harms, (data, facts) => data with { Harms = facts }, FactList<Harm>.Unknown, (setting, _, data) => Could.Some(setting, FactNames.Harms, data.Harms, Enum.GetValues<HarmKind>().Select(kind => new Harm { Kind = kind }), harm => Text.Same(KebabCase.Of(harm.Kind))), setting => setting.Apart.Askers(FactNames.Harms) <= 2),
        new Slot<DataSet, FactList<CommitmentId>>(FactNames.Article9Grounds, data => data.Article9Grounds, (data, facts) => data with { Article9Grounds = facts }, FactList<CommitmentId>.Unknown, (setting, _, data) => Could.Some(setting, FactNames.Article9Grounds, data.Article9Grounds, [CommitmentId.Of("explicit-consent")], NameWords.Of), setting => setting.Apart.Askers(FactNames.Article9Grounds) <= 2),
    ];

    private static Slot<DataSet, Fact<bool>> YesOrNo(FactName name, Func<DataSet, Fact<bool>> get, Func<DataSet, Fact<bool>, DataSet> set) =>
        new(name, get, set, Fact<bool>.Unknown, (setting, _, _) => Could.YesOrNo());
}
