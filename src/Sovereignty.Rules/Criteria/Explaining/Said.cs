using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Something to be said. It holds what its words rest on, and the words are made when somebody reads them: few of all that an assessment
/// could say is ever read. What it holds never changes, so the words are the same whenever they are made.
/// </summary>
internal abstract class Said
{
    public abstract Text Words { get; }

    public static Said Of(Text words) => new Ready(words);

    /// <summary>To be said of what was seen; <paramref name="words"/> rests on that and on nothing else.</summary>
    public static Said Of<TSeen>(TSeen seen, Func<TSeen, Text> words) => new Later<TSeen>(seen, words);

    private sealed class Ready(Text words) : Said
    {
        public override Text Words => words;
    }

    private sealed class Later<TSeen>(TSeen seen, Func<TSeen, Text> words) : Said
    {
        public override Text Words => words(seen);
    }
}
