using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>An arrangement in which a fact is supposed to be something, and what that is in words.</summary>
internal sealed record Possibility(HostingArrangement Arrangement, Text Words);
