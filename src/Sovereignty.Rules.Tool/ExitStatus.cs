using Sovereignty.Evaluation;

namespace Sovereignty.Tool;

/// <summary>The exit statuses of the command; scripts rely on them.</summary>
public static class ExitStatus
{
    /// <summary>Everything that applies is met, or the conclusion is one that the caller accepts.</summary>
    public const int Met = 0;

    /// <summary>Something that applies is not met.</summary>
    public const int NotMet = 1;

    /// <summary>What is known does not decide.</summary>
    public const int Undetermined = 2;

    /// <summary>An exception covers what is not met.</summary>
    public const int Excused = 3;

    /// <summary>Nothing applies.</summary>
    public const int NotApplicable = 4;

    /// <summary>The command was called in a wrong way (EX_USAGE).</summary>
    public const int WrongUsage = 64;

    /// <summary>The input can't be read or contradicts itself; nothing was assessed (EX_DATAERR).</summary>
    public const int BadInput = 65;

    /// <summary>The answer can't be written (EX_IOERR).</summary>
    public const int Unwritten = 74;

    /// <summary>What the statuses of every command are beside its own, for help.</summary>
    internal const string Shared = "64 wrong usage; 65 the input can't be read or contradicts itself; 74 the answer can't be written";

    /// <summary>The status of a conclusion.</summary>
    public static int Of(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Met => Met,
        Conclusion.NotMet => NotMet,
        Conclusion.Undetermined => Undetermined,
        Conclusion.Excused => Excused,
        _ => NotApplicable,
    };
}
