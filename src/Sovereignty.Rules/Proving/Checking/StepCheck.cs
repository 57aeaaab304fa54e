using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>Checks steps: those below before those that rest on them, so that the step refused is the one that is wrong.</summary>
internal sealed class StepCheck(Asking asking)
{
    public Refusal? Of(ProofStep step, Condition condition, Subject subject, string path)
    {
        if (step.Kind != Steps.KindOf(condition) || step.Condition != condition.Describe().En)
        {
            return new(path, new($"The law asks here: {condition.Describe().En}", $"Le droit demande ici : {condition.Describe().Fr}"));
        }

        return condition is Criterion criterion ? OfCriterion(step, criterion, subject, path) : OfComposition(step, condition, subject, path);
    }

    private Refusal? OfComposition(ProofStep step, Condition condition, Subject subject, string path)
    {
        var parts = asking.Now((ref Inquiry inquiry) => Steps.PartsOf(condition, ref inquiry));
        if (parts.Count != step.Parts.Count || step.Sources.Count > 0 || step.Citations.Count > 0)
        {
            return new(path, new("A composition rests on its parts, all of them and nothing else.", "Une composition repose sur ses parties, toutes et rien d'autre."));
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (Of(step.Parts[i], parts[i], subject, $"{path}.parts[{i}]") is { } refusal)
            {
                return refusal;
            }
        }

        var composed = Composed(condition, step.Parts);
        return step.Truth != composed ? new(path, Answers(composed))
            : !asking.Holds(step.Window, parts, (ref Inquiry inquiry) => Steps.PartsOf(condition, ref inquiry)) || step.Parts.Any(part => !Asking.Lies(step.Window, part.Window)) ? Window(path)
            : null;
    }

    // Kleene's tables: True if it is so whatever is unknown, False if it is not so whatever is unknown.
    private Truth Composed(Condition condition, ValueList<ProofStep> parts)
    {
        var (certain, excluded) = (parts.Count(part => part.Truth.IsTrue), parts.Count(part => part.Truth.IsFalse));
        return condition switch
        {
            All => excluded > 0 ? Truth.False : certain == parts.Count ? Truth.True : Truth.Unknown,
            Any => certain > 0 ? Truth.True : excluded == parts.Count ? Truth.False : Truth.Unknown,
            AtLeast least => certain >= least.Count ? Truth.True : parts.Count - excluded < least.Count ? Truth.False : Truth.Unknown,
            Not => certain > 0 ? Truth.False : excluded > 0 ? Truth.True : Truth.Unknown,
            Caveated => parts[0].Truth,
            Preferred => Truth.True,
            Unsettled { Parts.Count: 0 } open => asking.Now((ref Inquiry inquiry) => inquiry.Terms.ReadingFor(open.Question.Id)) switch
            {
                "true" => Truth.True,
                "false" => Truth.False,
                _ => Truth.Unknown,
            },
            _ => parts.Count > 0 && (certain == parts.Count || excluded == parts.Count) ? parts[0].Truth : Truth.Unknown,
        };
    }

    private Refusal? OfCriterion(ProofStep step, Criterion criterion, Subject subject, string path)
    {
        var recorder = new Recorder();
        var truth = asking.On(asking.Today, Ask, out _, recorder);
        var ground = recorder.Last!;
        return step.Parts.Count > 0 ? new(path, new("A criterion has no parts.", "Un critère n'a pas de parties."))
            : step.Truth != truth ? new(path, Answers(truth))
            : !step.Sources.Equals(Steps.SourcesOf(ground)) ? new(path + ".sources", new("These are not the sources of the facts that the criterion reads.", "Ce ne sont pas les sources des faits que le critère lit."))
            : !step.Citations.Equals(Steps.CitationsOf(ground)) ? new(path + ".citations", new("This is not the law that answers the criterion.", "Ce n'est pas le droit qui répond au critère."))
            : !asking.Holds(step.Window, truth, Ask) ? Window(path)
            : null;

        Truth Ask(ref Inquiry inquiry) => inquiry.Ask(criterion, in subject);
    }

    public static Refusal Window(string path) => new(path + ".window", new("It is not so on all these days.", "Il n'en est pas ainsi tous ces jours."));

    private static Text Answers(Truth truth) => truth switch
    {
        { IsTrue: true } => new("The answer is: true.", "La réponse est : vrai."),
        { IsFalse: true } => new("The answer is: false.", "La réponse est : faux."),
        _ => new("The answer is: unknown.", "La réponse est : inconnu."),
    };
}
