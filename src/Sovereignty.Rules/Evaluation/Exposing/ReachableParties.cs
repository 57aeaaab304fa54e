using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>The parties of one layer through which a power may reach it. Found once for all powers.</summary>
internal sealed class ReachableParties
{
    private readonly Subject layer;
    private readonly List<Reachable> found = [];

    private ReachableParties(in Subject layer, Truth belongs, Window belonging)
    {
        this.layer = layer;
        Belongs = belongs;
        Days = belonging;
    }

    /// <summary>Whether the layer belongs to the arrangement.</summary>
    public Truth Belongs { get; }

    /// <summary>The days on which these and no others are the parties.</summary>
    public Window Days { get; private set; }

    public IReadOnlyList<Reachable> Found => found;

    /// <summary>The layers that belong to the arrangement or may, with their parties; the window is narrowed to the days on which these are all.</summary>
    public static ReachableParties[] OfLayers(Scene scene, LawOverTime law, int day)
    {
        var subjects = new Subjects(scene, SubjectKind.Layer);
        var layers = new ReachableParties[subjects.Count];
        for (var i = 0; i < layers.Length; i++)
        {
            var inquiry = new Inquiry(law.Terms, law.Answers, day);
            var layer = subjects.At(i, ref inquiry, out var belongs);
            layers[i] = new(in layer, belongs, inquiry.Window);
            if (!belongs.IsFalse)
            {
                layers[i].Find(law, day);
            }
        }

        return layers;
    }

    private void Find(LawOverTime law, int day)
    {
        var inquiry = new Inquiry(law.Terms, law.Answers, day);
        inquiry.Consult(layer.Layer.Operator);
        var operators = Saying.Known(layer.Layer.Operator, inquiry.Sources);
        foreach (var id in operators.Count == 0 ? [Organisation.Unnamed.Id] : operators)
        {
            var asking = new Inquiry(law.Terms, law.Answers, day);
            var certain = id.Equals(Organisation.Unnamed.Id) ? Truth.Unknown : asking.Is(layer.Layer.Operator, id, FactNames.Operator, in layer);
            found.Add(new(layer.With(layer.Scene.Party(id)), certain, Truth.True, Truth.True, asking.Window, false));
        }

        foreach (var entry in layer.Layer.Technology.Entries)
        {
            if (inquiry.IsKnown(entry.Evidence) && !(operators.Count == 1 && operators[0].Equals(entry.Value.Supplier)))
            {
                var asking = new Inquiry(law.Terms, law.Answers, day);
                var certain = asking.Belongs(entry);
                var discloses = PowerReach.Lends(entry.Value, PowerEffects.Access, in layer, ref asking);
                var cutsOff = PowerReach.Lends(entry.Value, PowerEffects.CutOff, in layer, ref asking);
                found.Add(new(layer.With(layer.Scene.Party(entry.Value.Supplier)), certain, discloses, cutsOff, asking.Window, false));
            }
        }

        if (!inquiry.IsExact(layer.Layer.Technology))
        {
            found.Add(new(layer.With(Organisation.Unnamed), Truth.Unknown, Truth.True, Truth.True, Window.Everything, true));
        }

        Days = Days.Within(inquiry.Window);
    }
}
