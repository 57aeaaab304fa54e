using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A fact that left an answer unknown, and of what it is one.</summary>
internal readonly struct Unanswered(FactName name, in Subject subject)
{
    private readonly FactName name = name;
    private readonly SubjectKind kind = subject.Kind;
    private readonly object about = subject.About;

    public FactName Name => name;

    public SubjectKind Kind => kind;

    public object About => about;

    public Missing Missing => new(Subject.PathOf(kind, about) + "." + name.Property, name.Words, name.Answerer);

    public bool IsSame(in Unanswered other) => ReferenceEquals(name, other.name) && kind == other.kind && ReferenceEquals(about, other.about);
}
