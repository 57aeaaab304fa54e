using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A subject by the names of its parts, so that the same can be found in another description of the arrangement.</summary>
internal readonly record struct Aspect(SubjectKind Kind, LayerId Layer, DataSetId DataSet, PartyId Party, string Transfer)
{
    public static Aspect Of(in Subject subject) =>
        new(subject.Kind, subject.Layer.Id, subject.DataSet.Id, subject.Party.Id, ReferenceEquals(subject.Transfer, Facts.Transfer.Unnamed) ? "" : ((IKeyed)subject.Transfer).Key);

    /// <summary>Whether the part that it is about stands for those that an incomplete list leaves out.</summary>
    public bool IsUnnamed => Kind switch
    {
        SubjectKind.Layer => Layer == Facts.Layer.Unnamed.Id,
        SubjectKind.DataSet => DataSet == Facts.DataSet.Unnamed.Id,
        SubjectKind.Transfer => Transfer.Length == 0,
        _ => false,
    };

    /// <summary>The subject in an arrangement; of a part that it does not have nothing is known.</summary>
    public Subject In(Scene scene) => new(scene, Kind, LayerOf(scene), scene.DataSet(DataSet), scene.Party(Party), TransferOf(scene));

    private Layer? LayerOf(Scene scene)
    {
        foreach (var entry in scene.Arrangement.Layers.Entries)
        {
            if (entry.Value.Id == Layer)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private Transfer? TransferOf(Scene scene)
    {
        foreach (var entry in scene.Arrangement.Transfers.Entries)
        {
            if (string.Equals(((IKeyed)entry.Value).Key, Transfer, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
