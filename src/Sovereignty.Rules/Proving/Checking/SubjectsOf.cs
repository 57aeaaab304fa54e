using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>What an obligation is about in an arrangement; of a list that is not exact one more, of which nothing is known.</summary>
internal static class SubjectsOf
{
    /// <summary>Each subject, and how to ask whether it belongs to the arrangement.</summary>
    public static IEnumerable<(Subject Subject, Asked<Truth> Belongs)> Kind(SubjectKind kind, Scene scene) => kind switch
    {
        SubjectKind.DataSet => Of(scene.Arrangement.DataSets, DataSet.Unnamed, one => new(scene, kind, dataSet: one)),
        SubjectKind.Layer => Of(scene.Arrangement.Layers, Layer.Unnamed, one => new(scene, kind, layer: one)),
        SubjectKind.Transfer => Of(scene.Arrangement.Transfers, Transfer.Unnamed, one => new(scene, kind, transfer: one)),
        SubjectKind.Party => Enumerable.Range(0, scene.PartyCount).Select(place => (new Subject(scene, kind, party: scene.PartyAt(place)), Surely)),
        _ => [(scene.Whole, Surely)],
    };

    private static Asked<Truth> Surely { get; } = static (ref Inquiry _) => Truth.True;

    private static IEnumerable<(Subject Subject, Asked<Truth> Belongs)> Of<T>(FactList<T> list, T unnamed, Func<T, Subject> about)
        where T : notnull, IKeyed
    {
        foreach (var entry in list.Entries.ToArray())
        {
            yield return (about(entry.Value), (ref Inquiry inquiry) => inquiry.Belongs(entry));
        }

        yield return (about(unnamed), (ref Inquiry inquiry) => inquiry.IsExact(list) ? Truth.False : Truth.Unknown);
    }
}
