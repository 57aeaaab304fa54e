using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What would take effects of a power over a party away, and what is there that only reduces them.</summary>
internal readonly ref struct MitigationsOf
{
    public MitigationsOf(Power power, PowerEffects effects, in Subject party, ref Inquiry inquiry)
    {
        var severing = new List<Text>();
        foreach (var remedy in power.Remedies)
        {
            if (!inquiry.Ask(remedy.Link, in party).IsFalse)
            {
                severing.Add(remedy.Words);
            }
        }

        var removing = new List<Text>();
        foreach (var removal in power.Removals)
        {
            if ((removal.Effects & effects) != 0)
            {
                var (words, removed) = (removal.Words ?? removal.When.Describe(), Saying.AllEffectsOf(removal.Effects & effects));
                removing.Add(new($"{words.En} ({removed.En})", $"{words.Fr} ({removed.Fr})"));
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

        Severing = severing.Distinct().ToValueList();
        Removing = removing.Distinct().ToValueList();
        Reducing = reducing.Distinct().ToValueList();
    }

    public ValueList<Text> Severing { get; }

    public ValueList<Text> Removing { get; }

    public ValueList<Text> Reducing { get; }
}
