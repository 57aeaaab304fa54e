using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What would take effects of a power over a party away, and what is there that only reduces them.</summary>
internal readonly ref struct MitigationsOf
{
    public MitigationsOf(Power power, PowerEffects effects, in Subject party, ref Inquiry inquiry)
    {
        var removing = new List<Text>();
        foreach (var remedy in power.Remedies)
        {
            if (!inquiry.Ask(remedy.Link, in party).IsFalse)
            {
                removing.Add(remedy.Words);
            }
        }

        foreach (var removal in power.Removals)
        {
            if ((removal.Effects & effects) != 0)
            {
                var removed = removal.Effects & effects;
                removing.Add(new($"{removal.When.Describe().En} (removes: {Saying.AllEffectsOf(removed).En})", $"{removal.When.Describe().Fr} (supprime : {Saying.AllEffectsOf(removed).Fr})"));
            }
        }

        var reducing = new List<Text>();
        foreach (var reduction in power.Reductions)
        {
            if (inquiry.Ask(reduction.When, in party).IsTrue)
            {
                reducing.Add(reduction.Words);
            }
        }

        Removing = removing.Distinct().ToValueList();
        Reducing = reducing.Distinct().ToValueList();
    }

    public ValueList<Text> Removing { get; }

    public ValueList<Text> Reducing { get; }
}
