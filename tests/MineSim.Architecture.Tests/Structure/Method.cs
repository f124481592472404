using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>Something with a body: a method, a constructor, an operator, an accessor.</summary>
internal sealed record Method(SourceFile File, SyntaxNode Syntax)
{
    public static IEnumerable<Method> In(SourceFile file) =>
        from node in file.Syntax.DescendantNodes()
        where
            node
                is BaseMethodDeclarationSyntax
                    or AccessorDeclarationSyntax
                    or PropertyDeclarationSyntax { ExpressionBody: not null }
                    or IndexerDeclarationSyntax { ExpressionBody: not null }
        select new Method(file, node);

    public int Complexity => Branches.Complexity(Syntax);

    /// <summary>From its first word, its attributes' or its own, to its last; its docstring is not counted.</summary>
    public int Lines
    {
        get
        {
            var span = Syntax.SyntaxTree.GetLineSpan(Syntax.Span);
            return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
        }
    }

    public override string ToString() =>
        $"{File.Path}:{File.LineOf(Syntax)}: {Name}: {Lines} lines, complexity {Complexity}";

    private string Name =>
        Syntax switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            _ => Syntax.ToString().Split('\n')[0].Trim(),
        };
}
