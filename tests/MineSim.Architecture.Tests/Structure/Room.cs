using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>One project of <c>src</c>, as the compiler understands it.</summary>
internal sealed class Room
{
    private readonly Dictionary<SyntaxTree, SourceFile> _files;
    private readonly Dictionary<SourceFile, SemanticModel> _models;
    private readonly Lazy<IReadOnlyList<Reference>> _references;

    public Room(string name, IReadOnlyList<SourceFile> files, CSharpCompilation compilation)
    {
        (Name, Files, Compilation) = (name, files, compilation);
        _files = files.ToDictionary(file => file.Tree);
        // One model a file, for it remembers what it has bound.
        _models = files.ToDictionary(file => file, file => compilation.GetSemanticModel(file.Tree));
        _references = new(() => ReferenceSearch.In(this));
    }

    /// <summary>The project's name without <c>MineSim.</c>.</summary>
    public string Name { get; }

    /// <summary>In the order of their paths.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>Each use in one of its files of something that another declares.</summary>
    public IReadOnlyList<Reference> References => _references.Value;

    public SemanticModel ModelOf(SourceFile file) => _models[file];

    /// <summary>Its files that declare something: several for a type in parts, none for what is not its own.</summary>
    public IEnumerable<SourceFile> FilesThatDeclare(ISymbol symbol) =>
        from part in symbol.DeclaringSyntaxReferences
        where _files.ContainsKey(part.SyntaxTree)
        select _files[part.SyntaxTree];
}
