using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Puts a changed part in the place of one of an arrangement.</summary>
internal static class Parts
{
    public static HostingArrangement Replace(HostingArrangement arrangement, object part, object by) => (part, by) switch
    {
        (HostingArrangement, HostingArrangement whole) => whole,
        (Layer before, Layer after) => arrangement with { Layers = Replaced(arrangement.Layers, before, after) },
        (DataSet before, DataSet after) => arrangement with { DataSets = Replaced(arrangement.DataSets, before, after) },
        (Organisation before, Organisation after) => arrangement with { Organisations = [.. arrangement.Organisations.Where(other => other.Id != before.Id), after] },
        _ => arrangement,
    };

    /// <summary>The part as it now is in the arrangement; null when there is none, as of parts that an incomplete list leaves out.</summary>
    public static object? Find(HostingArrangement arrangement, object part) => part switch
    {
        HostingArrangement => arrangement,
        Layer layer => arrangement.Layers.Values.FirstOrDefault(other => other.Id == layer.Id),
        DataSet data => arrangement.DataSets.Values.FirstOrDefault(other => other.Id == data.Id),
        Organisation party => arrangement.Organisations.FirstOrDefault(other => other.Id == party.Id),
        _ => null,
    };

    /// <summary>A name that no other part of the arrangement has.</summary>
    public static string NameOf(object part) => part switch
    {
        Layer layer => "layer " + layer.Id.Value,
        DataSet data => "data set " + data.Id.Value,
        Organisation party => "organisation " + party.Id.Value,
        _ => "",
    };

    public static HostingArrangement With(HostingArrangement arrangement, ValueList<Organisation> also) => also.Count == 0
        ? arrangement
        : arrangement with { Organisations = [.. arrangement.Organisations.Where(other => also.All(added => added.Id != other.Id)), .. also] };

    private static FactList<T> Replaced<T>(FactList<T> list, T before, T after)
        where T : notnull, IKeyed => new([.. list.Entries.Select(entry => string.Equals(entry.Value.Key, before.Key, StringComparison.Ordinal) ? entry with { Value = after } : entry)], list.Completeness);
}
