using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Seeds;

/// <summary>Changes to worked cases: the same facts but for one thing.</summary>
internal static class Edits
{
    public static Evidence Known { get; } = new(EvidenceGrade.Documented, new LocalDate(2018, 1, 1), "a variation of the worked case");

    public static HostingArrangement WithDataSets(this HostingArrangement arrangement, Func<DataSet, DataSet> change) =>
        arrangement with { DataSets = arrangement.DataSets.Changed(change) };

    public static HostingArrangement WithLayers(this HostingArrangement arrangement, Func<Layer, Layer> change) =>
        arrangement with { Layers = arrangement.Layers.Changed(change) };

    public static HostingArrangement WithOrganisation(this HostingArrangement arrangement, string id, Func<Organisation, Organisation> change) =>
        arrangement with { Organisations = [.. arrangement.Organisations.Select(party => party.Id.Value == id ? change(party) : party)] };

    public static HostingArrangement WithEvent(this HostingArrangement arrangement, string name, UncertainDay day) =>
        arrangement with
        {
            Events = [.. arrangement.Events.Where(recorded => recorded.Event.Value != name), new RecordedEvent { Event = EventId.Of(name), Day = Fact.Of(day, Known) }],
        };

    public static HostingArrangement WithHarm(this HostingArrangement arrangement) =>
        arrangement.WithDataSets(data => data with { Harms = FactList.Exactly(Known, new Harm { Kind = HarmKind.HealthOrLife }) });

    public static HostingArrangement EngagedOn(this HostingArrangement arrangement, LocalDate day) =>
        arrangement with { Project = arrangement.Project with { Engaged = Fact.Of(UncertainDay.On(day), Known) } };

    public static HostingArrangement WithDerogation(this HostingArrangement arrangement, params string[] provisions) =>
        arrangement with
        {
            Derogations = FactList.Exactly(Known, new Derogation
            {
                Provisions = [.. provisions.Select(ProvisionId.Of)],
                ByMinister = Fact.Of(true, Known),
                ValidatedByPrimeMinister = Fact.Of(true, Known),
                Granted = Fact.Of(UncertainDay.On(new LocalDate(2022, 1, 1)), Known),
            }),
        };

    public static FactList<T> Changed<T>(this FactList<T> list, Func<T, T> change)
        where T : notnull, IKeyed
    {
        ValueSet<Entry<T>> entries = [.. list.Entries.Select(entry => entry with { Value = change(entry.Value) })];
        return list.Completeness is { } completeness ? FactList.Exactly(completeness, entries) : FactList.AtLeast(entries);
    }
}
