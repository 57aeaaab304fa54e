using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What one version of an obligation concludes about one subject, with the grounds of all that was asked.</summary>
internal sealed class SubjectAnswer
{
    private readonly Subject subject;
    private readonly Truth belongs;
    private readonly FactName list;
    private ValueList<Text>? reasons;

    private SubjectAnswer(in Subject subject, Truth belongs, FactName list, Ground applies)
    {
        this.subject = subject;
        this.belongs = belongs;
        this.list = list;
        Applies = applies;
    }

    public string Name => subject.Name;

    public string Path => subject.Path;

    public bool IsNamed => belongs.IsTrue;

    public Conclusion Conclusion { get; private init; }

    public Truth Holds { get; private init; }

    public Ground Applies { get; }

    public Ground? Requires { get; private init; }

    public Ground[] Exemptions { get; private init; } = [];

    public ValueList<Text> Reasons => reasons ??= ReasonWording.OfGrounds(Grounds);

    /// <summary>The grounds that decided.</summary>
    public Ground[] Grounds => Conclusion switch
    {
        Conclusion.NotApplicable => [Applies],
        Conclusion.Met or Conclusion.NotMet => [Requires!],
        Conclusion.Excused => [.. Exemptions.Where(ground => ground.Truth.IsTrue)],
        _ => [.. Asked.Where(ground => ground.Truth.IsUnknown).DefaultIfEmpty(Requires!)],
    };

    /// <summary>The grounds of all that was asked.</summary>
    public Ground[] Asked => Requires is null ? [Applies] : [Applies, Requires, .. Exemptions];

    public Missing[] Missing
    {
        get
        {
            if (Conclusion != Conclusion.Undetermined)
            {
                return [];
            }

            var missing = Grounds.SelectMany(ground => ground.Deciding()).SelectMany(ground => ground.Missing);
            return [.. (belongs.IsUnknown ? missing.Append(new Missing("$." + list.Property, list.Words, list.Answerer)) : missing).Distinct()];
        }
    }

    /// <summary>Gathers what is to be said beside all that was asked.</summary>
    public void GatherCaveats(Sheet<Said> into, ref Inquiry inquiry)
    {
        CaveatWording.OfFacts(Applies, into, ref inquiry);
        if (Requires is not null)
        {
            CaveatWording.OfFacts(Requires, into, ref inquiry);
        }

        foreach (var exemption in Exemptions)
        {
            CaveatWording.OfFacts(exemption, into, ref inquiry);
        }
    }

    /// <summary>Adds what the grounds that decided cite.</summary>
    public void AddCited(Consulted consulted)
    {
        consulted.Add(Applies);
        if (Requires is not null)
        {
            consulted.Add(Requires);
        }

        foreach (var exemption in Exemptions)
        {
            consulted.Add(exemption);
        }
    }

    public static SubjectAnswer Ask(ObligationVersion version, in Subject subject, Truth belongs, Truth inForce, FactName list, Recorder recorder, ref Inquiry inquiry)
    {
        var asked = inquiry.Ask(version.Applies, in subject);
        var appliesGround = recorder.Last!;
        var applies = inForce & belongs & asked;
        if (applies.IsFalse)
        {
            return new(in subject, belongs, list, appliesGround) { Conclusion = Conclusion.NotApplicable, Holds = Truth.True };
        }

        var requires = inquiry.Ask(version.Requires, in subject);
        var requiresGround = recorder.Last!;
        var holds = !applies | requires;
        if (holds.IsTrue)
        {
            return new(in subject, belongs, list, appliesGround) { Conclusion = Conclusion.Met, Holds = holds, Requires = requiresGround };
        }

        var excepted = Truth.False;
        var exemptions = version.Exemptions.Count == 0 ? [] : new Ground[version.Exemptions.Count];
        for (var i = 0; i < exemptions.Length; i++)
        {
            excepted |= inquiry.Ask(version.Exemptions[i].When, in subject);
            exemptions[i] = recorder.Last!;
        }

        return new(in subject, belongs, list, appliesGround)
        {
            Conclusion = Rule.Conclude(applies, requires, excepted),
            Holds = holds,
            Requires = requiresGround,
            Exemptions = exemptions,
        };
    }
}
